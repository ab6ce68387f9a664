import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import type { BadgeTone } from "#/shared/ui/status-badge";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;
type State = Schema<"SubjectRequestState">;

/** What is asked to be done. */
export const operationWords: Words<Schema<"SubjectOperation">> = {
  return: msg`Return a copy to me`,
  destroy: msg`Destroy it`,
  returnThenDestroy: msg`Return a copy, then destroy it`,
  rectify: msg`Correct it`,
  restrict: msg`Use it no more for now`,
  object: msg`I object to its use`,
};

/** Where a request stands. */
export const stateWords: Words<State> = {
  received: msg`Received`,
  identityPending: msg`Checking who asks`,
  waitingSubject: msg`Waiting for your answer`,
  verified: msg`Checked`,
  scopePreview: msg`Waits for your confirmation`,
  confirmed: msg`Confirmed`,
  holdCheck: msg`Looking for legal holds`,
  returning: msg`Package ready to fetch`,
  destroying: msg`Being destroyed`,
  recipientNotices: msg`Dealers are told`,
  verifying: msg`Being verified`,
  verificationFailed: msg`Being done again`,
  certificateIssued: msg`Certificate signed`,
  partiallyBlocked: msg`Partly held back`,
  closed: msg`Done`,
  duplicate: msg`Asked before already`,
  rejected: msg`Refused`,
  withdrawn: msg`Taken back`,
};

/** What a dealership did with its copy. */
export const answerWords: Words<Schema<"RecipientAnswer">> = {
  destroyed: msg`destroyed its copy`,
  kept: msg`keeps its copy`,
  corrected: msg`corrected its copy`,
};

/** A state's name where it is known, by the spelling of the timeline too. */
export function stateName(state: string): MessageDescriptor | string {
  const key = (state.charAt(0).toLowerCase() + state.slice(1)) as State;
  return stateWords[key] ?? state;
}

export const stateTone = (state: State): BadgeTone =>
  state === "closed" || state === "certificateIssued"
    ? "good"
    : state === "scopePreview" || state === "waitingSubject" || state === "returning"
      ? "seal"
      : state === "partiallyBlocked" || state === "verificationFailed"
        ? "warn"
        : state === "rejected"
          ? "bad"
          : state === "withdrawn" || state === "duplicate"
            ? "neutral"
            : "info";

const withdrawable: readonly State[] = [
  "received",
  "identityPending",
  "waitingSubject",
  "verified",
  "scopePreview",
  "confirmed",
  "returning",
];

/** Whether a request can still be taken back: nothing was destroyed yet. */
export const canWithdraw = (state: State): boolean => withdrawable.includes(state);
