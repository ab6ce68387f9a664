import * as z from "zod/mini";
import type { Schema } from "#/shared/api/types";

/** What the form takes. */
export const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(200, "text.too_long")),
  email: z.string().check(z.trim(), z.regex(/^\S+@\S+$/, "email.invalid")),
  role: z.custom<Schema<"DealerStaffRole">>((value) => typeof value === "string"),
  language: z.string(),
  title: z.string().check(z.maxLength(100, "text.too_long")),
});
