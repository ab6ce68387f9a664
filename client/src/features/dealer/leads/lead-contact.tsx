import { Trans } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Section } from "#/shared/ui/page";
import { AdfDownload } from "./adf-download";

/** The buyer's contact, from the dealership's own copy. */
export function LeadContact({ lead, payload }: { lead: Schema<"Lead">; payload: Schema<"LeadPayload"> }) {
  const locale = useLocale();
  const { contact } = payload;
  const { postalAddress: address, business } = contact;
  return (
    <Section id="contact" title={<Trans>The buyer's contact</Trans>}>
      <Facts
        items={[
          [<Trans key="n">Name</Trans>, contact.name],
          [
            <Trans key="e">E-mail</Trans>,
            <a key="v" href={`mailto:${contact.email}`} className="link break-all">
              {contact.email}
            </a>,
          ],
          [<Trans key="c">Country</Trans>, countryName(contact.country, locale)],
          [
            <Trans key="p">Phone</Trans>,
            contact.phone && `${contact.phone}${contact.phoneOnWhatsApp ? " (WhatsApp)" : ""}`,
          ],
          [<Trans key="m">Second number</Trans>, contact.mobile],
          [<Trans key="f">Fax</Trans>, contact.fax],
          [
            <Trans key="a">Address</Trans>,
            address &&
              [...address.lines, address.city, address.region, address.postalCode].filter(Boolean).join(", "),
          ],
          [
            <Trans key="b">Business</Trans>,
            business && [business.name, business.role].filter(Boolean).join(", "),
          ],
        ]}
      />
      <p className="mt-5 border-l-4 border-seal pl-3 text-[0.9375rem] text-soft">
        {lead.receivedAt && (
          <Trans>
            Received on <DateTime value={lead.receivedAt} />. Your dealership is responsible for this copy.
          </Trans>
        )}
      </p>
      <AdfDownload id={lead.id} reference={lead.request.reference} />
      {lead.payloadHash && (
        <details className="mt-3 text-sm text-soft">
          <summary className="cursor-pointer">
            <Trans>Proof</Trans>
          </summary>
          <p className="mt-1 break-all font-mono">{lead.payloadHash}</p>
          <p>
            <Trans>The SHA-256 sum of this copy as it stands in the record of hand-overs.</Trans>
          </p>
        </details>
      )}
    </Section>
  );
}
