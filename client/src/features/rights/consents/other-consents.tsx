import { Trans, useLingui } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Button } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { decide } from "../api/writes";
import { consentStateWords } from "./consent-words";
import { ReceiptLink } from "./receipt-link";

/** Permissions to hand data over, and the acceptance of the policy. */
export function OtherConsents({ consents }: { consents: readonly Schema<"Consent">[] }) {
  if (consents.length === 0) return null;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3 className="font-semibold">
        <Trans>Other decisions</Trans>
      </h3>
      <ul className="grid gap-3">
        {consents.map((consent) => (
          <OtherConsent key={`${consent.kind} ${consent.recipientId}`} consent={consent} />
        ))}
      </ul>
    </section>
  );
}

function OtherConsent({ consent }: { consent: Schema<"Consent"> }) {
  const { i18n, t } = useLingui();
  const language = useLocale();
  const fieldName = useFieldName();
  const { kind, state, since, until, fields, recipientId, recipientName, text, textSha256, receiptId } =
    consent;
  const disclosure = kind === "disclosure";
  const agreement = kind === "userAgreement";
  const name = disclosure ? (recipientName ?? "") : agreement ? t`User agreement` : t`Privacy policy`;
  const withdraw = useWrite({
    send: () => decide({ kind, recipientId: recipientId ?? null, language, decision: "withdrawn" }),
    invalidates: ["/api/v1/me/consents", "/api/v1/me/holdings"],
  });
  const accept = useWrite({
    send: () => decide({ kind, language, decision: "given", textSha256 }),
    invalidates: ["/api/v1/me/consents", "/api/v1/me/holdings"],
  });
  return (
    <li className="grid gap-2 rounded-control bg-sunken p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold">{name}</span>
        <StatusBadge tone={state === "given" ? "good" : "neutral"}>
          {i18n._(consentStateWords[state])}
        </StatusBadge>
      </div>
      <p className="max-w-read whitespace-pre-line">{text}</p>
      {fields.length > 0 && <p>{listOf(fields.map(fieldName), language)}</p>}
      <p className="text-sm text-soft">
        {since && <DateTime value={since} />}
        {until && (
          <>
            {" "}
            <Trans>
              (until <DateTime value={until} day />)
            </Trans>
          </>
        )}
      </p>
      {withdraw.error && <ErrorState error={withdraw.error} />}
      {accept.error && <ErrorState error={accept.error} />}
      <div className="flex flex-wrap gap-3">
        {agreement && state !== "given" && (
          <Button look="secondary" small pending={accept.isPending} onClick={() => accept.mutate(undefined)}>
            <Trans>Accept the user agreement</Trans>
          </Button>
        )}
        {(disclosure || agreement) && state === "given" && (
          <Button
            look="secondary"
            small
            pending={withdraw.isPending}
            aria-label={t`Take back: ${name}`}
            onClick={() => withdraw.mutate(undefined)}
          >
            <Trans>Take back</Trans>
          </Button>
        )}
        {receiptId && <ReceiptLink id={receiptId} name={name} />}
      </div>
    </li>
  );
}
