import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";

/** Where a request stands, as its buyer reads it. */
export const requestStateWords: Readonly<Record<Schema<"PurchaseRequestState">, MessageDescriptor>> = {
  draft: msg`Draft`,
  awaitingContactProof: msg`Prove your e-mail first`,
  submitted: msg`Sent`,
  screening: msg`Being checked`,
  matched: msg`Looking for dealers`,
  published: msg`Shown to dealers`,
  accepted: msg`Offer accepted`,
  converted: msg`Ordered`,
  withdrawn: msg`Withdrawn`,
  rejected: msg`Refused`,
  expired: msg`Expired`,
  closed: msg`Closed`,
};

/** How a state looks as a badge. */
export const stateTone = (state: Schema<"PurchaseRequestState">) =>
  state === "accepted" || state === "converted"
    ? "good"
    : state === "published" || state === "matched"
      ? "info"
      : state === "awaitingContactProof"
        ? "warn"
        : state === "rejected"
          ? "bad"
          : "neutral";
