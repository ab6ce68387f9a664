import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({ email: z.string().check(z.trim(), z.regex(/^\S+@\S+$/, "email.invalid")) });
