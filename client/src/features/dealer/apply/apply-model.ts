import type * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import type { Locale } from "#/shared/i18n/setup";
import { agreementShown } from "./agreement";
import type { schema } from "./apply-schema";

/** An application as it is typed. */
export type ApplyForm = z.infer<typeof schema>;

const nobody = { name: "", email: "", phone: "", title: "" };

/** A blank form. */
export const applyDefaults: ApplyForm = {
  company: {
    name: "",
    englishName: "",
    address: "",
    phone: "",
    prefecture: "",
    licence: "",
    jumveaNumber: "",
  },
  owner: nobody,
  same: true,
  responsiblePerson: nobody,
  password: "",
  makes: [],
  destinations: [],
  agreementVersion: false,
  policyVersion: false,
};

/** A person as the API takes it. */
export const toPerson = ({ name, email, phone, title }: ApplyForm["owner"]): Schema<"PersonInput"> => ({
  name,
  email,
  phone: phone || undefined,
  title: title || undefined,
});

/** A business as the API takes it. */
export const toCompany = (company: ApplyForm["company"]): Schema<"CompanyInput"> => ({
  ...company,
  prefecture: Number(company.prefecture),
  phone: company.phone || undefined,
  jumveaNumber: company.jumveaNumber || undefined,
});

/** The form as the API takes it. */
export function toApplication(
  form: ApplyForm,
  policyVersion: string,
  language: Locale,
): Schema<"ApplyAsDealerCommand"> {
  const { company, owner, same, responsiblePerson, password, makes, destinations } = form;
  return {
    company: toCompany(company),
    owner: toPerson(owner),
    responsiblePerson: toPerson(same ? owner : responsiblePerson),
    password,
    makes,
    destinations,
    agreementVersion: agreementShown,
    policyVersion,
    language,
  };
}
