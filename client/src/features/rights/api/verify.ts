import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

/** Whether we signed a certificate, and what it says; nobody has to say who they are. */
export async function verifyCertificate(jws: string): Promise<Schema<"CertificateVerdict">> {
  const { data } = await api.POST("/api/v1/certificate-verifications", { body: { jws } });
  return data as Schema<"CertificateVerdict">;
}

/** Whether we signed a receipt, what it says, and where it stands in the ledger. */
export async function verifyReceipt(jws: string): Promise<Schema<"ReceiptVerdict">> {
  const { data } = await api.POST("/api/v1/consent-receipt-verifications", { body: { jws } });
  return data as Schema<"ReceiptVerdict">;
}

/** Whether a proforma invoice is genuine, superseded, or a reason to stop. */
export async function checkProforma(body: Schema<"ProformaCheckBody">): Promise<Schema<"ProformaCheck">> {
  const { data } = await api.POST("/api/v1/proforma-checks", { body });
  return data as Schema<"ProformaCheck">;
}
