import { keepPreviousData } from "@tanstack/react-query";
import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";

/** One page of the caller's requests, the newest first. */
export const requestsQuery = (after?: string) =>
  read("/api/v1/purchase-requests", { params: { query: { after, limit: 20 } } });

/** One request. */
export const requestQuery = (id: string) =>
  read("/api/v1/purchase-requests/{id}", { params: { path: { id } } });

/** The accredited dealers that a request reached. */
export const reachedDealersQuery = (id: string) =>
  read("/api/v1/purchase-requests/{id}/dealers", { params: { path: { id } } });

/** How offers are brought to one measure. */
export interface Measure {
  currency?: string | undefined;
  incoterm?: Schema<"Incoterm"> | undefined;
}

/** The offers of a request in one currency and on the same terms. */
export const offersQuery = (id: string, measure: Measure) => ({
  ...read("/api/v1/purchase-requests/{id}/offers", { params: { path: { id }, query: { ...measure } } }),
  placeholderData: keepPreviousData,
});

/** The questions of a request, oldest first. */
export const questionsQuery = (id: string) =>
  read("/api/v1/purchase-requests/{id}/questions", { params: { path: { id } } });

/** What a decision about a request makes stale. */
export const touchedByDecision = [
  "/api/v1/purchase-requests",
  "/api/v1/purchase-requests/{id}",
  "/api/v1/purchase-requests/{id}/dealers",
  "/api/v1/purchase-requests/{id}/offers",
  "/api/v1/me/disclosures",
  "/api/v1/deals",
] as const;
