import { read } from "#/shared/api/query";

/** How a version of the policy differs from the one before it. */
export const differenceQuery = (version: string) =>
  read("/api/v1/privacy-policy/versions/{version}/difference", { params: { path: { version } } });
