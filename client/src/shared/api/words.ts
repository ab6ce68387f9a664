import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Words = Readonly<Record<string, MessageDescriptor | undefined>>;

/** What the API's stable problem codes mean to a reader. */
export const problemWords: Words = {
  "auth.invalid_credentials": msg`The e-mail address, the password or the code is wrong.`,
  "auth.totp_required": msg`Type the code that your authenticator app shows.`,
  "auth.totp_enrolment_required": msg`This account needs an authenticator app before it can sign in.`,
  invalid_grant: msg`This link was used already or is too old. Ask for a new one.`,
  "identity.token_invalid": msg`This link was used already or is too old. Ask for a new one.`,
  "purchase_request.already_withdrawn": msg`This request was withdrawn already.`,
  "offer.expired": msg`This offer has expired. Ask the dealer for a new one.`,
  "offer.vehicle_held": msg`Somebody else accepted this very car a moment ago. Nothing of yours was released.`,
};

/** What the API's stable field codes mean to a reader. */
export const fieldWords: Words = {
  required: msg`This is needed.`,
  "email.invalid": msg`This is not an e-mail address.`,
  "phone.invalid": msg`This is not a phone number.`,
  "password.too_short": msg`Use at least 12 characters.`,
  "policy.not_accepted": msg`Please read and accept the policy.`,
  "number.invalid": msg`Type a whole number.`,
  "money.invalid": msg`Type an amount, such as 12000.`,
  "year.invalid": msg`Type a year, such as 2018.`,
  "quantity.invalid": msg`Type a number from 1 to 50.`,
  "totp.invalid": msg`Type the six digits that the app shows.`,
  "range.reversed": msg`The last is before the first.`,
  too_long: msg`This is too long.`,
  too_short: msg`This is too short.`,
  invalid: msg`This does not look right.`,
  "password.too_common": msg`This password is on lists of common ones. Choose another.`,
};
