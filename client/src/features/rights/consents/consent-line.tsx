import { Trans, useLingui } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { Button } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { decide } from "../api/writes";
import { channelWords, consentStateWords } from "./consent-words";
import { ReceiptLink } from "./receipt-link";

interface ConsentLineProps {
  consent: Schema<"Consent">;
  topicName: string;
  /** The browser refuses marketing for the person, so giving is not offered. */
  locked: boolean;
}

/** One topic by one channel: the exact words, where it stands, and one button. */
export function ConsentLine({ consent, topicName, locked }: ConsentLineProps) {
  const { i18n, t } = useLingui();
  const language = useLocale();
  const { kind, topic, channel, text, textSha256, state, since } = consent;
  const given = state === "given";
  const change = useWrite({
    send: () =>
      decide({
        kind,
        topic: topic ?? null,
        channel: channel ?? null,
        language,
        decision: given ? "withdrawn" : "given",
        textSha256,
      }),
    invalidates: ["/api/v1/me/consents", "/api/v1/me/holdings"],
  });
  const by = channel ? i18n._(channelWords[channel]) : "";
  const pressed = () => change.mutate(undefined);
  return (
    <li className="grid gap-2 rounded-control bg-sunken p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-semibold">{by}</h3>
        <StatusBadge tone={given ? "good" : "neutral"}>{i18n._(consentStateWords[state])}</StatusBadge>
      </div>
      <p className="max-w-read">{text}</p>
      {since && (
        <p className="text-sm text-soft">
          <DateTime value={since} />
        </p>
      )}
      {change.error && <ErrorState error={change.error} />}
      <div className="flex flex-wrap items-center gap-3">
        {given && (
          <Button
            look="secondary"
            small
            pending={change.isPending}
            aria-label={t`Take back: ${topicName}, ${by}`}
            onClick={pressed}
          >
            <Trans>Take back</Trans>
          </Button>
        )}
        {!given && !locked && (
          <Button
            look="secondary"
            small
            pending={change.isPending}
            aria-label={t`Allow: ${topicName}, ${by}`}
            onClick={pressed}
          >
            <Trans>Allow</Trans>
          </Button>
        )}
        {consent.receiptId && <ReceiptLink id={consent.receiptId} name={`${topicName}, ${by}`} />}
      </div>
    </li>
  );
}
