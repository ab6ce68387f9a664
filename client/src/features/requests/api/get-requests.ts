import { read } from "#/shared/api/query";

/** One page of the caller's requests, the newest first. */
export const requestsQuery = (after?: string) =>
  read("/api/v1/purchase-requests", { params: { query: { after, limit: 20 } } });

/** One request with its history. */
export const requestQuery = (id: string) =>
  read("/api/v1/purchase-requests/{id}", { params: { path: { id } } });

/** The accredited dealers that a request reached. */
export const reachedDealersQuery = (id: string) =>
  read("/api/v1/purchase-requests/{id}/dealers", { params: { path: { id } } });

/** The questions of a request, oldest first. */
export const questionsQuery = (id: string) =>
  read("/api/v1/purchase-requests/{id}/questions", { params: { path: { id } } });
