import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

const path = (id: string) => ({ path: { id } });

/** Takes a request back. */
export async function withdrawRequest(id: string): Promise<void> {
  await api.POST("/api/v1/purchase-requests/{id}/withdrawal", { params: path(id) });
}

/** Releases the contact to the dealers named; it leaves after the time to think again. */
export async function releaseContact(id: string, dealerIds: string[]): Promise<void> {
  await api.POST("/api/v1/purchase-requests/{id}/releases", { params: path(id), body: { dealerIds } });
}

/** Calls a release back that has not left yet. */
export async function cancelRelease(id: string, releaseId: string): Promise<void> {
  await api.DELETE("/api/v1/purchase-requests/{id}/releases/{releaseId}", {
    params: { path: { id, releaseId } },
  });
}

/** Writes to a dealer; contact details in the text are masked. */
export async function ask(id: string, body: Schema<"AnswerBody">): Promise<void> {
  await api.POST("/api/v1/purchase-requests/{id}/questions", { params: path(id), body });
}

/** Accepts the revision seen: holds the car and releases the contact to its dealer. */
export async function acceptOffer(
  id: string,
  key: string,
  revision: number,
): Promise<Schema<"CreatedResource">> {
  const { data } = await api.POST("/api/v1/offers/{id}/acceptance", {
    params: path(id),
    headers: { "Idempotency-Key": key },
    body: { revision },
  });
  return data as Schema<"CreatedResource">;
}

/** Names another total for the revision seen. */
export async function counterOffer(
  id: string,
  body: { revision: number; total: Schema<"MoneyInput">; note?: string },
): Promise<void> {
  await api.POST("/api/v1/offers/{id}/counter-offers", { params: path(id), body });
}

/** Declines an offer. */
export async function refuseOffer(id: string): Promise<void> {
  await api.POST("/api/v1/offers/{id}/refusal", { params: path(id) });
}
