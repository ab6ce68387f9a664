import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import { learnWords } from "#/shared/api/words";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;

/** What the person asks, as the dealership reads it. */
export const wishWords: Words<Schema<"SubjectOperation">> = {
  return: msg`The person asked for a copy of the data.`,
  destroy: msg`The person wants the data destroyed.`,
  returnThenDestroy: msg`The person took a copy and wants the data destroyed.`,
  rectify: msg`The person wants the data corrected.`,
  restrict: msg`The person wants the data left unused for now.`,
  object: msg`The person objects to the use of the data.`,
};

/** What the dealership did with its copy. */
export const answerWords: Words<Schema<"RecipientAnswer">> = {
  destroyed: msg`We destroyed our copy`,
  corrected: msg`We corrected our copy`,
  kept: msg`We keep our copy`,
};

learnWords(
  { "privacy_notice.already_answered": msg`This notice was answered already.` },
  {
    "choice.required": msg`Choose one.`,
    "privacy_notice.ground_required": msg`State on which ground the copy is kept.`,
  },
);
