import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { snapshotFields } from "#/shared/contact/snapshot-fields";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Section } from "#/shared/ui/page";

interface GivenContactProps {
  deal: Schema<"Deal">;
  contact: Schema<"PurchaseRequest">["contact"];
}

/** What of the buyer the seller holds, or will when it takes it. */
export function GivenContact({ deal, contact }: GivenContactProps) {
  const locale = useLocale();
  const name = useFieldName();
  const fields = listOf(snapshotFields(contact).map(name), locale);
  return (
    <Section id="contact" title={<Trans>Your contact</Trans>}>
      <p className="border-l-4 border-seal pl-3">
        {deal.details?.contact?.receivedAt ? (
          <Trans>
            <strong>{deal.dealerName}</strong> holds your {fields}.
          </Trans>
        ) : (
          <Trans>
            You released your {fields} to <strong>{deal.dealerName}</strong> by accepting.
          </Trans>
        )}
      </p>
      <p className="mt-3">
        <Link to="/who-has-my-data" className="link">
          <Trans>Who has my data</Trans>
        </Link>
      </p>
    </Section>
  );
}
