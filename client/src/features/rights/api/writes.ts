import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

const path = (id: string) => ({ path: { id } });

/** Gives, refuses or withdraws. */
export async function decide(body: Schema<"ConsentBody">): Promise<void> {
  await api.POST("/api/v1/me/consents", { body });
}

/** Asks for something to be done with one's data; a repeat with the same key asks once. */
export async function askPrivacyRequest({
  key,
  ...body
}: Schema<"PrivacyRequestBody"> & { key: string }): Promise<Schema<"CreatedResource">> {
  const { data } = await api.POST("/api/v1/privacy-requests", {
    headers: { "Idempotency-Key": key },
    body,
  });
  return data as Schema<"CreatedResource">;
}

/** Confirms exactly the list that was read. */
export async function confirmPrivacyRequest(id: string, previewSha256: string): Promise<void> {
  await api.POST("/api/v1/privacy-requests/{id}/confirmation", {
    params: path(id),
    body: { previewSha256 },
  });
}

/** Takes a request back. */
export async function withdrawPrivacyRequest(id: string): Promise<void> {
  await api.POST("/api/v1/privacy-requests/{id}/withdrawal", { params: path(id) });
}

/** Fetches the package, once: afterwards it is gone there. */
export async function fetchPackage(id: string): Promise<Blob> {
  const { data } = await api.POST("/api/v1/privacy-requests/{id}/package", {
    params: path(id),
    parseAs: "blob",
  });
  return data as unknown as Blob;
}

/** The signed certificate, as a file to keep. */
export async function fetchCertificate(id: string): Promise<Blob> {
  const { data } = await api.GET("/api/v1/privacy-requests/{id}/certificate", {
    params: path(id),
    parseAs: "blob",
  });
  return data as unknown as Blob;
}
