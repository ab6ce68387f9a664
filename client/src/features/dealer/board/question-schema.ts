import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(2000, "text.too_long")),
});
