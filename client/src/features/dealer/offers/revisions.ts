import type { Schema } from "#/shared/api/types";

/** The revision that stands; an offer always has one. */
export function newestOf({ revisions, currentRevision }: Schema<"Offer">): Schema<"Revision"> {
  const revision = revisions.find(({ number }) => number === currentRevision);
  if (!revision) throw new Error("An offer without its revision");
  return revision;
}
