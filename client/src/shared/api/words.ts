import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Words = Record<string, MessageDescriptor | undefined>;

/** What the API's stable problem codes mean to a reader. */
export const problemWords: Words = {
  "auth.invalid_link": msg`This link was used already or is too old. Ask for a new one.`,
  invalid_grant: msg`This link was used already or is too old. Ask for a new one.`,
  "auth.fresh_sign_in_required": msg`For this, sign in again first.`,
  stale: msg`Somebody changed this meanwhile. Load it again and look.`,
  "purchase_request.policy_outdated": msg`The privacy policy has changed. Load the page again, read it, and accept the new version.`,
  "purchase_request.import_prohibited": msg`This car cannot be imported there.`,
};

/** What the API's and the forms' stable field codes mean to a reader. */
export const fieldWords: Words = {
  "text.required": msg`This is needed.`,
  "contact.required": msg`This is needed.`,
  "text.too_long": msg`This is too long.`,
  "text.card_number": msg`This looks like the number of a payment card. Never write one here. Write a phone number with a plus sign.`,
  "text.forbidden_character": msg`This contains a character that is not text.`,
  "email.invalid": msg`This is not an e-mail address.`,
  "email.disposable": msg`Addresses that throw mail away cannot be used.`,
  "phone.invalid": msg`This is not a phone number. Begin with the country code, such as +254.`,
  "country.invalid": msg`Choose a country from the list.`,
  "country.unknown": msg`Choose a country from the list.`,
  "port.unknown": msg`Choose a port from the list.`,
  "make.unknown": msg`Choose a make from the list.`,
  "postal_address.lines": msg`Give one to six lines.`,
  "password.too_short": msg`Use at least 12 characters.`,
  "password.too_long": msg`This is too long.`,
  "password.too_common": msg`This password is on lists of common ones. Choose another.`,
  "policy.not_accepted": msg`Please read and accept the policy.`,
  "number.invalid": msg`Type a whole number.`,
  "money.invalid": msg`Type an amount, such as 12000.`,
  "money.out_of_range": msg`The amount is out of range.`,
  "year.invalid": msg`Type a year, such as 2018.`,
  "year_range.invalid": msg`The years are out of range, or the last is before the first.`,
  "quantity.invalid": msg`Type a number from 1 to 50.`,
  "range.reversed": msg`The last is before the first.`,
};

/** Teaches the codes that only one part of the site meets; that part calls it before it shows. */
export function learnWords(problems: Readonly<Words>, fields: Readonly<Words>): void {
  Object.assign(problemWords, fields, problems);
  Object.assign(fieldWords, fields);
}
