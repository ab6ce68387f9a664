import * as z from "zod/mini";
import { parseMoney } from "#/shared/lib/money";

/** What the form takes; the currency is the offer's own. */
export const schema = z
  .object({
    total: z.object({
      amount: z.string().check(z.trim(), z.minLength(1, "text.required")),
      currency: z.string(),
    }),
    note: z.string().check(z.maxLength(2000, "text.too_long")),
  })
  .check(
    z.refine(({ total }) => (parseMoney(total.amount, total.currency)?.amount ?? 0) > 0, {
      error: "money.invalid",
      path: ["total", "amount"],
    }),
  );
