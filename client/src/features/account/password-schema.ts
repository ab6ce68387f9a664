import * as z from "zod/mini";
import { newPassword } from "./password-rules";

/** What the form takes. */
export const schema = z.object({
  current: z.string().check(z.minLength(1, "text.required")),
  new: newPassword,
});
