import * as z from "zod/mini";

/** What the form takes. */
export const schema = z.object({
  agreementVersion: z.boolean().check(z.refine((signed) => signed, "agreement.not_accepted")),
});
