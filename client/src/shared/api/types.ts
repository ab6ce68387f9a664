import type { components } from "./schema.gen";

/** A type of the API by the name that its document gives it. */
export type Schema<N extends keyof components["schemas"]> = components["schemas"][N];
