import * as z from "zod/mini";

/** What the form takes; keeping a copy needs a ground. */
export const schema = z
  .object({
    answer: z.string().check(z.minLength(1, "choice.required")),
    ground: z.string().check(z.trim(), z.maxLength(300, "text.too_long")),
  })
  .check(
    z.refine(({ answer, ground }) => answer !== "kept" || ground !== "", {
      error: "text.required",
      path: ["ground"],
    }),
  );
