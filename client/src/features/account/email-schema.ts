import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({
  newEmail: z.string().check(z.trim(), z.regex(/^\S+@\S+$/, "email.invalid")),
  password: z.string().check(z.minLength(1, "text.required")),
});
