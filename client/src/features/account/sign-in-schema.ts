import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({
  email: z.string().check(z.trim(), z.minLength(1, "text.required")),
  password: z.string().check(z.minLength(1, "text.required")),
  code: z.string().check(z.trim()),
});
