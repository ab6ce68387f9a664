import * as z from "zod/mini";
import { text } from "./text-schema";

/** What the form takes. */
export const schema = z.object({
  clause: z.string(),
  text,
  anonymous: z.boolean(),
  email: z.string().check(z.trim(), z.maxLength(254, "text.too_long")),
});
