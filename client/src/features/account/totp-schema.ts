import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({ code: z.string().check(z.trim(), z.regex(/^\d{6}$/, "totp.invalid")) });
