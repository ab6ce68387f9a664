import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

const path = (id: string) => ({ path: { id } });
const once = (key: string) => ({ "Idempotency-Key": key });
const holding = (version: number) => ({ "If-Match": `"${version}"` });

/** Applies for accreditation; the answer never tells whether the address was known. */
export async function apply(body: Schema<"ApplyAsDealerCommand">): Promise<void> {
  await api.POST("/api/v1/dealers", { body });
}

/** Changes the market, or signs the agreement in force. */
export async function updateDealer(version: number, body: Schema<"DealerBody">): Promise<void> {
  await api.PUT("/api/v1/dealer", { headers: holding(version), body });
}

/** Hands in a piece of evidence. */
export async function addEvidence(key: string, body: Schema<"EvidenceBody">): Promise<void> {
  await api.POST("/api/v1/dealer/evidence", { headers: once(key), body });
}

/** Hands the application to the examiners. */
export async function submitApplication(): Promise<void> {
  await api.POST("/api/v1/dealer/submission");
}

/** Takes the application back. */
export async function withdrawApplication(): Promise<void> {
  await api.POST("/api/v1/dealer/withdrawal");
}

/** Writes to the buyer of a request. */
export async function writeQuestion(requestId: string, text: string): Promise<void> {
  await api.POST("/api/v1/dealer/board/{requestId}/questions", {
    params: { path: { requestId } },
    body: { text },
  });
}

/** Sends an offer. */
export async function sendOffer(
  key: string,
  requestId: string,
  offer: Schema<"OfferInput">,
): Promise<Schema<"CreatedResource">> {
  const { data } = await api.POST("/api/v1/dealer/offers", {
    headers: once(key),
    body: { requestId, offer },
  });
  return data as Schema<"CreatedResource">;
}

/** Makes a new revision of the offer that was read. */
export async function reviseOffer(id: string, version: number, body: Schema<"OfferInput">): Promise<void> {
  await api.POST("/api/v1/dealer/offers/{id}/revisions", {
    params: path(id),
    headers: holding(version),
    body,
  });
}

/** Takes an offer back. */
export async function withdrawOffer(id: string): Promise<void> {
  await api.POST("/api/v1/dealer/offers/{id}/withdrawal", { params: path(id) });
}

/** Refuses the buyer's proposal, which ends the offer. */
export async function refuseCounter(id: string): Promise<void> {
  await api.POST("/api/v1/dealer/offers/{id}/counter-refusals", { params: path(id) });
}

/** Receives a lead: from then on the dealership is responsible for its own copy. */
export async function receiveLead(id: string): Promise<Schema<"Lead">> {
  const { data } = await api.POST("/api/v1/dealer/leads/{id}/receipt", { params: path(id) });
  return data as Schema<"Lead">;
}

/** A received lead as ADF 1.0, for a dealership's own system. */
export async function fetchAdf(id: string): Promise<Blob> {
  const { data } = await api.GET("/api/v1/dealer/leads/{id}", {
    params: path(id),
    headers: { Accept: "application/xml" },
    parseAs: "blob",
  });
  return data as unknown as Blob;
}

/** Uploads a photo as it is; the server reads its type from its content. */
export async function uploadPhoto(file: File): Promise<Schema<"Photo">> {
  const { data } = await api.POST("/api/v1/dealer/photos", {
    body: file as unknown as string,
    bodySerializer: () => file,
    headers: { "Content-Type": file.type },
  });
  return data as Schema<"Photo">;
}

/** Invites somebody by mail. */
export async function inviteStaff(key: string, body: Schema<"StaffBody">): Promise<void> {
  await api.POST("/api/v1/dealer/staff", { headers: once(key), body });
}

/** Gives somebody another role. */
export async function changeRole(id: string, role: Schema<"DealerStaffRole">): Promise<void> {
  await api.PUT("/api/v1/dealer/staff/{id}/role", { params: path(id), body: { role } });
}

/** Removes somebody; the account is closed at once. */
export async function removeStaff(id: string): Promise<void> {
  await api.DELETE("/api/v1/dealer/staff/{id}", { params: path(id) });
}

/** Opens an API client. */
export async function createClient(key: string, body: Schema<"ApiClientBody">): Promise<void> {
  await api.POST("/api/v1/dealer/clients", { headers: once(key), body });
}

/** Adds a public key, or gets a secret that is shown this once. */
export async function addKey(id: string, body: Schema<"ApiKeyBody">): Promise<Schema<"NewKey">> {
  const { data } = await api.POST("/api/v1/dealer/clients/{id}/keys", { params: path(id), body });
  return data as Schema<"NewKey">;
}

/** Ends a key or a secret. */
export async function endKey(id: string, keyId: string): Promise<void> {
  await api.DELETE("/api/v1/dealer/clients/{id}/keys/{keyId}", { params: { path: { id, keyId } } });
}

/** Ends an API client with all its keys. */
export async function endClient(id: string): Promise<void> {
  await api.DELETE("/api/v1/dealer/clients/{id}", { params: path(id) });
}

/** Issues a proforma invoice for an order. */
export async function issueProforma(
  id: string,
  version: number,
  key: string,
  body: Schema<"ProformaBody">,
): Promise<void> {
  const headers = { ...holding(version), ...once(key) };
  await api.POST("/api/v1/dealer/orders/{id}/proformas", { params: { path: { id } }, headers, body });
}

/** States the next step of an order. */
export async function stateStep(id: string, version: number, body: Schema<"OrderStepInput">): Promise<void> {
  await api.POST("/api/v1/dealer/orders/{id}/steps", {
    params: { path: { id } },
    headers: holding(version),
    body,
  });
}

/** States what happened to an ordered car on its way. */
export async function postShipmentEvent(
  id: string,
  version: number,
  body: Schema<"ShipmentEventInput">,
): Promise<void> {
  await api.POST("/api/v1/dealer/orders/{id}/shipment/events", {
    params: { path: { id } },
    headers: holding(version),
    body,
  });
}
