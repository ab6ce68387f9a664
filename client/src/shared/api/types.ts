import type { components, paths } from "./schema.gen";

export type { paths };

/** A type of the API by the name that its document gives it. */
export type Schema<N extends keyof components["schemas"]> = components["schemas"][N];
