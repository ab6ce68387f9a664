import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import { learnWords } from "#/shared/api/words";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;

/** What destroying does to a copy. */
export const fateWords: Words<Schema<"CopyFate">> = {
  destroyed: msg`Goes when you ask`,
  unlinked: msg`Stays without any tie to you`,
  retained: msg`Is kept for now`,
  coOwned: msg`Owned by a dealer too`,
  expires: msg`Ends by itself`,
};

const grounds: Readonly<Record<string, MessageDescriptor | undefined>> = {
  "books.jp": msg`books that Japanese law has us keep for seven years`,
  "consent.record": msg`proof of what you decided, for three years`,
  "access.record": msg`the record of who looked, for three years`,
  "agreement.active": msg`an agreement that is in force`,
  "field.needed.account": msg`needed for as long as you have an account. Have the account destroyed, or correct the value`,
  "field.needed.request": msg`needed for as long as the request is there. Have the request destroyed, or correct the value`,
  "reply.open": msg`the address to answer you at, until the request is done`,
  "legal.disclosure": msg`proof of what was disclosed by law, for three years`,
};

/** Why something stays, in words where they are known. */
export const groundWords = (ground: string): MessageDescriptor | string => grounds[ground] ?? ground;

learnWords(
  {
    "privacy_request.preview_changed": msg`What we hold changed since this list was shown. Read the new list and confirm that one.`,
    "privacy_request.package_gone": msg`The package was fetched, has expired, or is not made yet.`,
    "privacy_request.no_certificate_yet": msg`The certificate is signed once everything is done.`,
    "privacy_request.field_needed": msg`Name, e-mail address and country stay for as long as your account or the request is there. Have that destroyed as a whole, or correct the value.`,
    "consent.text_changed": msg`The words have changed. Load the page again and read them.`,
  },
  {
    "privacy_request.scope_invalid": msg`Choose everything, or at least one category.`,
    "privacy_request.no_field": msg`Choose at least one field.`,
    "privacy_request.field_unknown": msg`There is no such field.`,
    "privacy_request.part_unknown": msg`We hold nothing of that kind.`,
    "document.unreadable": msg`This is not such a file. Pick the file as you saved it, or paste all of it.`,
    "jws.invalid": msg`This is not such a file. Pick the file as you saved it, or paste all of it.`,
  },
);
