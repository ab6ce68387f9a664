import * as z from "zod/mini";

/** What the form takes. */
export const schema = z
  .object({
    operation: z.enum(["return", "destroy", "returnThenDestroy", "rectify", "restrict", "object"]),
    extent: z.enum(["all", "some"]),
    categories: z.array(z.string()),
  })
  .check(
    z.refine(({ extent, categories }) => extent === "all" || categories.length > 0, {
      error: "privacy_request.scope_invalid",
      path: ["categories"],
    }),
  );
