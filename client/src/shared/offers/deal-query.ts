import { read } from "#/shared/api/query";

/** One deal: terms, seller, and how far the contact has gone. */
export const dealQuery = (id: string) => read("/api/v1/deals/{id}", { params: { path: { id } } });

/** The caller's deals, the newest first; the one of a request when it is named. */
export const dealsQuery = (requestId?: string) =>
  read("/api/v1/deals", { params: { query: { requestId, limit: 100 } } });
