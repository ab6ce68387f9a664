import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import { learnWords } from "#/shared/api/words";
import type { BadgeTone } from "#/shared/ui/status-badge";

type State = Schema<"FeedbackState">;

/** Where a thread stands. */
export const feedbackStateWords: Readonly<Record<State, MessageDescriptor>> = {
  open: msg`Waits for our answer`,
  answered: msg`Answered`,
  adopted: msg`Led to a change`,
};

export const feedbackTones: Readonly<Record<State, BadgeTone>> = {
  open: "info",
  answered: "good",
  adopted: "seal",
};

learnWords(
  { "feedback.thread_full": msg`This conversation is full. Begin a new one.` },
  {
    "feedback.unknown_clause": msg`There is no such clause in this version.`,
    "feedback.anonymous_with_contact": msg`Whoever stays unknown leaves no address.`,
  },
);
