import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

/** Sends a request; the same key and body give the same request again. */
export async function submitRequest(
  key: string,
  body: Schema<"PurchaseRequestBody">,
): Promise<Schema<"CreatedResource">> {
  const { data } = await api.POST("/api/v1/purchase-requests", {
    headers: { "Idempotency-Key": key },
    body,
  });
  return data as Schema<"CreatedResource">;
}
