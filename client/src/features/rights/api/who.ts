import { read } from "#/shared/api/query";

/** Everything that was handed over about the caller, the newest first. */
export const disclosuresQuery = (after?: string) =>
  read("/api/v1/me/disclosures", { params: { query: { after, limit: 50 } } });

/** Every time that somebody opened the caller's data, the newest first. */
export const accessesQuery = () => read("/api/v1/me/accesses", { params: { query: { limit: 50 } } });
