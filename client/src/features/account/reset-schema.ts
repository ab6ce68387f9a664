import * as z from "zod/mini";
import { newPassword } from "./password-rules";

/** What the form takes. */
export const schema = z.object({ newPassword });
