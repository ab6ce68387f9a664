import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

/** Sends a request; the same key and body give the same request again. */
export async function submitRequest(
  key: string,
  body: Schema<"PurchaseRequestSubmission">,
): Promise<Schema<"Created">> {
  const { data } = await api.POST("/api/v1/purchase-requests", {
    params: { header: { "Idempotency-Key": key } },
    body,
  });
  return data as Schema<"Created">;
}
