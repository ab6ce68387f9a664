import type * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";
import type { schema } from "./evidence-schema";

/** A piece of evidence as it is typed. */
export type EvidenceForm = z.infer<typeof schema>;

/** The first kind that is needed and of which nothing was handed in; `now` is the one being handed in. */
export function nextKind(
  { missingEvidence, evidence }: Pick<Schema<"Dealer">, "missingEvidence" | "evidence">,
  now?: Schema<"EvidenceKind">,
): Schema<"EvidenceKind"> {
  const there = new Set([now, ...evidence.map(({ kind }) => kind)]);
  return missingEvidence.find((kind) => !there.has(kind)) ?? missingEvidence[0] ?? "companyRegistry";
}

/** A blank form. */
export const blankEvidence = (kind: Schema<"EvidenceKind">): EvidenceForm => ({
  kind,
  title: "",
  number: "",
  note: "",
  expiresOn: "",
});

/** The form as the API takes it. */
export const toEvidence = ({
  kind,
  title,
  number,
  note,
  expiresOn,
}: EvidenceForm): Schema<"EvidenceBody"> => ({
  kind,
  title,
  number: number.trim() || undefined,
  note: note.trim() || undefined,
  expiresOn: expiresOn || undefined,
});
