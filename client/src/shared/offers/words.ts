import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import type { BadgeTone } from "#/shared/ui/status-badge";

type State = Schema<"OfferState">;

/** Where an offer stands. */
export const offerStateWords: Readonly<Record<State, MessageDescriptor>> = {
  draft: msg`Draft`,
  sent: msg`Open`,
  countered: msg`You proposed another price`,
  revised: msg`Revised`,
  accepted: msg`Accepted`,
  superseded: msg`Replaced`,
  declined: msg`Declined`,
  expired: msg`Expired`,
  withdrawn: msg`Withdrawn by the dealer`,
  lapsed: msg`The car is sold`,
};

export const offerStateTone = (state: State): BadgeTone =>
  state === "accepted"
    ? "good"
    : state === "sent" || state === "revised"
      ? "info"
      : state === "countered"
        ? "warn"
        : "neutral";
