import * as z from "zod/mini";
import { contactShape } from "#/shared/contact/contact-schema";
import { newPassword } from "./password-rules";

/** What the form takes. */
export const schema = z.object({
  ...contactShape,
  password: newPassword,
  policyVersion: z.boolean().check(z.refine((accepted) => accepted, "policy.not_accepted")),
});
