import * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";

/** What the form takes. */
export const schema = z.object({
  kind: z.custom<Schema<"EvidenceKind">>((value) => typeof value === "string"),
  title: z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(200, "text.too_long")),
  number: z.string().check(z.maxLength(200, "text.too_long")),
  note: z.string().check(z.maxLength(2000, "text.too_long")),
  expiresOn: z.string(),
});
