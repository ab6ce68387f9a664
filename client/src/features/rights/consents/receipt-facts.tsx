import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { channelWords, consentActionWords, topicWords } from "./consent-words";

interface ReceiptFactsProps {
  record: Schema<"ConsentRecord">;
  /** Place of the event in the signed ledger of consents. */
  position?: number | null | undefined;
}

/** What a receipt says, for people. */
export function ReceiptFacts({ record, position }: ReceiptFactsProps) {
  const { i18n } = useLingui();
  return (
    <div className="grid gap-5">
      {record.purposes.map((purpose) => (
        <Purpose key={`${purpose.purpose} ${purpose.topic} ${purpose.channel}`} purpose={purpose} />
      ))}
      {record.consent_text && (
        <blockquote className="border-l-2 border-line-strong pl-4" lang={record.language}>
          {record.consent_text}
        </blockquote>
      )}
      <Facts
        items={[
          [<Trans key="n">Decision</Trans>, i18n._(consentActionWords[record.event_type])],
          [<Trans key="n">When</Trans>, <DateTime key="v" value={record.event_time} />],
          [
            <Trans key="n">Until</Trans>,
            record.valid_until && <DateTime key="v" value={record.valid_until} day />,
          ],
          [<Trans key="n">Given to</Trans>, <Long key="v" value={record.pii_controllers.join(" ")} />],
          [<Trans key="n">Version of the policy</Trans>, record.privacy_notice],
          [<Trans key="n">Form</Trans>, record.collection_method],
          [<Trans key="n">Place in the signed ledger</Trans>, position ?? null],
        ]}
      />
      <Facts
        items={[
          [<Trans key="n">Number of the receipt</Trans>, <Long key="v" value={record.record_id} />],
          [<Trans key="n">SHA-256 of the words</Trans>, <Long key="v" value={record.consent_text_sha256} />],
          [<Trans key="n">Person, as a code</Trans>, <Long key="v" value={record.pii_principal_id} />],
        ]}
      />
    </div>
  );
}

function Purpose({ purpose }: { purpose: Schema<"ConsentRecordPurpose"> }) {
  const { i18n, t } = useLingui();
  const language = useLocale();
  const fieldName = useFieldName();
  const { topic, channel, recipients, pii_attributes: fields, clause } = purpose;
  const name = topic
    ? [i18n._(topicWords[topic]), channel && i18n._(channelWords[channel])].filter(Boolean).join(", ")
    : recipients.length > 0
      ? listOf(recipients, language)
      : t`Privacy policy`;
  return (
    <p>
      <strong className="block text-lg">{name}</strong>
      {fields.length > 0 && <span className="block">{listOf(fields.map(fieldName), language)}</span>}
      <span className="text-sm text-soft">
        <Trans>Clause {clause}</Trans>
      </span>
    </p>
  );
}

const Long = ({ value }: { value: string }) => <code className="text-sm wrap-anywhere">{value}</code>;
