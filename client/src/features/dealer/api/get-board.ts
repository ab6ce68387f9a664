import { read } from "#/shared/api/query";

/** What the board is narrowed to, and where its page begins. */
export interface BoardSearch {
  make?: string | undefined;
  country?: string | undefined;
  after?: string | undefined;
}

/** One page of the open requests that match what the dealership serves. */
export const boardQuery = (search: BoardSearch) =>
  read("/api/v1/dealer/board", { params: { query: { ...search, limit: 20 } } });

/** One request, blind. */
export const entryQuery = (requestId: string) =>
  read("/api/v1/dealer/board/{requestId}", { params: { path: { requestId } } });

/** The dealership's thread with the buyer. */
export const threadQuery = (requestId: string) =>
  read("/api/v1/dealer/board/{requestId}/questions", { params: { path: { requestId } } });

/** One page of the dealership's offers, the newest first; those for one request when it is named. */
export const ownOffersQuery = (after?: string, requestId?: string) =>
  read("/api/v1/dealer/offers", { params: { query: { after, requestId, limit: 20 } } });

/** One offer with its revisions and counter-offers. */
export const ownOfferQuery = (id: string) => read("/api/v1/dealer/offers/{id}", { params: { path: { id } } });

/** One page of leads, without contacts. */
export const leadsQuery = (after?: string) =>
  read("/api/v1/dealer/leads", { params: { query: { after, limit: 20 } } });

/** One lead; with the contact after its receipt. */
export const leadQuery = (id: string) => read("/api/v1/dealer/leads/{id}", { params: { path: { id } } });

/** What a step of an offer makes stale. */
export const touchedByOffer = [
  "/api/v1/dealer/offers",
  "/api/v1/dealer/offers/{id}",
  "/api/v1/dealer/board",
  "/api/v1/dealer/board/{requestId}",
] as const;
