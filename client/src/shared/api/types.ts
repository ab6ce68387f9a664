import type { PendingPaths, PendingSchemas } from "./pending";
import type { components, paths as generated } from "./schema.gen";

/** Every operation of the API by its path. */
export type paths = generated & PendingPaths;

type Schemas = components["schemas"] & PendingSchemas;

/** A type of the API by the name that its document gives it. */
export type Schema<N extends keyof Schemas> = Schemas[N];
