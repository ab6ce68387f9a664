import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { DateTime } from "#/shared/ui/date-time";

type Field = keyof Schema<"ContactInput">;

const forms: Readonly<Record<string, MessageDescriptor | undefined>> = {
  registration: msg`Make an account`,
  profile: msg`Your details`,
  "email-change": msg`Use another address`,
};

/** Each value with when, through which form and under which policy it was collected. */
export function ProfileFacts({ me }: { me: Schema<"Me"> }) {
  const { i18n } = useLingui();
  const name = useFieldName();
  const formName = (form: string) => (forms[form] ? i18n._(forms[form]) : form);
  const locale = useLocale();
  const shown = values(me.profile, locale).filter(([, value]) => value);
  return (
    <dl className="grid gap-4">
      {shown.map(([field, value]) => {
        const origin = me.provenance.find((item) => item.field === field);
        return (
          <div key={field} className="border-b border-line pb-3 last:border-0 last:pb-0">
            <dt className="text-sm text-soft first-letter:uppercase">{name(field)}</dt>
            <dd className="font-medium">{value}</dd>
            {origin && (
              <dd className="text-sm text-soft">
                <Trans>
                  Collected <DateTime value={origin.collectedAt} />, form “{formName(origin.form)}”, policy{" "}
                  <Link to="/privacy" search={{ version: origin.policyVersion }} className="link">
                    {origin.policyVersion}
                  </Link>
                </Trans>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function values(profile: Schema<"ContactInput">, locale: string): (readonly [Field, ReactNode])[] {
  const { phone, postalAddress: address, business } = profile;
  return [
    ["name", profile.name],
    ["email", profile.email],
    ["country", countryName(profile.country, locale)],
    ["phone", phone && `${phone.number}${phone.whatsApp ? " (WhatsApp)" : ""}`],
    ["mobile", profile.mobile],
    ["fax", profile.fax],
    [
      "postalAddress",
      address &&
        [...address.lines, address.city, address.region, address.postalCode].filter(Boolean).join(", "),
    ],
    ["business", business && [business.name, business.role].filter(Boolean).join(", ")],
  ];
}
