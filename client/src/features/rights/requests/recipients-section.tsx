import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { answerWords } from "../request-words";
import { groundWords } from "../words";

/** The dealers that own a copy of their own: when they were told, and what they answered. */
export function RecipientsSection({ recipients }: { recipients: readonly Schema<"Recipient">[] }) {
  const fieldName = useFieldName();
  if (recipients.length === 0) return null;
  return (
    <Section
      id="recipients"
      title={<Trans>Dealers with a copy of their own</Trans>}
      lead={<Trans>You released your contact to them, so they answer for their copy. We tell them.</Trans>}
    >
      <ul className="grid gap-4">
        {recipients.map((recipient) => (
          <li key={recipient.dealerId} className="border-l-2 border-line pl-3">
            <span className="font-semibold">{recipient.name}</span>
            {recipient.fields.length > 0 && (
              <span className="block break-words text-soft">
                {recipient.fields.map(fieldName).join(" · ")}
              </span>
            )}
            <Answer recipient={recipient} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Answer({ recipient }: { recipient: Schema<"Recipient"> }) {
  const { i18n } = useLingui();
  const { answer, answeredAt, ground, dueAt, escalatedAt } = recipient;
  if (!answer)
    return (
      <p className="text-soft">
        {escalatedAt ? (
          <Trans>Has not answered in time. Our staff follows it up.</Trans>
        ) : (
          <Trans>
            Answers by <DateTime value={dueAt} day />
          </Trans>
        )}
      </p>
    );
  const why = ground ? groundWords(ground) : "";
  return (
    <p>
      {i18n._(answerWords[answer])}
      {why && <>: {typeof why === "string" ? why : i18n._(why)}</>}
      {answeredAt && (
        <span className="block text-sm text-soft">
          <DateTime value={answeredAt} />
        </span>
      )}
    </p>
  );
}
