import * as z from "zod/mini";

/** What somebody says. */
export const text = z
  .string()
  .check(z.trim(), z.minLength(1, "text.required"), z.maxLength(4000, "text.too_long"));

/** What a further message takes. */
export const schema = z.object({ text });
