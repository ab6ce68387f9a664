import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";

const names = {
  name: msg`name`,
  email: msg`e-mail address`,
  country: msg`country`,
  phone: msg`phone number`,
  whatsApp: msg`WhatsApp flag`,
  mobile: msg`second number`,
  fax: msg`fax number`,
  postalAddress: msg`postal address`,
  business: msg`business`,
  businessName: msg`business name`,
  businessRole: msg`role in the business`,
  note: msg`note`,
};

/** Gives a contact field's name in the reader's language; an unknown one as it stands. */
export function useFieldName(): (field: string) => string {
  const { i18n } = useLingui();
  return (field) => {
    const known = names[field as keyof typeof names];
    return known ? i18n._(known) : field;
  };
}
