import * as z from "zod/mini";

/** A new password: 12 characters or more, no other rule; the server refuses the common ones. */
export const newPassword = z
  .string()
  .check(z.minLength(12, "password.too_short"), z.maxLength(256, "text.too_long"));
