import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, "text.required"), z.maxLength(100, "text.too_long")),
  scopes: z.array(z.string()).check(z.minLength(1, "api_client.scopes_invalid")),
  expiresAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "date.invalid")),
});
