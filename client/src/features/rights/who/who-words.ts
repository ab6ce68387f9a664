import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import type { BadgeTone } from "#/shared/ui/status-badge";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;
type Copy = Schema<"RecipientCopyState">;

/** For what kind of party data was opened. */
export const kindWords: Words<Schema<"RecipientKind">> = {
  subject: msg`You yourself`,
  dealer: msg`A dealer`,
  staff: msg`Our staff`,
  system: msg`The program`,
  authority: msg`An authority`,
  court: msg`A court`,
  public: msg`The public`,
};

/** What became of a recipient's copy. */
export const copyWords: Words<Copy> = {
  coOwned: msg`Owns a copy too`,
  handedOver: msg`Has a copy`,
  noticeSent: msg`Was told of your wish`,
  destroyed: msg`Destroyed its copy`,
  kept: msg`Keeps its copy`,
  corrected: msg`Corrected its copy`,
};

export const copyTones: Readonly<Record<Copy, BadgeTone>> = {
  coOwned: "seal",
  handedOver: "seal",
  noticeSent: "info",
  destroyed: "good",
  kept: "warn",
  corrected: "good",
};
