import * as z from "zod/mini";

/** What the form takes. */
export const schema = z
  .object({
    operation: z.enum(["return", "destroy", "returnThenDestroy", "rectify", "restrict", "object"]),
    extent: z.enum(["all", "some", "fields"]),
    categories: z.array(z.string()),
    fields: z.array(z.string()),
  })
  .check(
    z.refine(({ extent, categories }) => extent !== "some" || categories.length > 0, {
      error: "privacy_request.scope_invalid",
      path: ["categories"],
    }),
    z.refine(({ extent, fields }) => extent !== "fields" || fields.length > 0, {
      error: "privacy_request.no_field",
      path: ["fields"],
    }),
  );
