import { api } from "#/shared/api/client";
import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";

/** Everything that was handed over about the caller, the newest first. */
export const disclosuresQuery = (after?: string) =>
  read("/api/v1/me/disclosures", { params: { query: { after, limit: 50 } } });

/** Every time that somebody opened the caller's data, the newest first. */
export const accessesQuery = () => read("/api/v1/me/accesses", { params: { query: { limit: 50 } } });

/** The proof that a hand-over stands in the signed ledger. */
export async function inclusionProof(id: string): Promise<Schema<"LedgerInclusion">> {
  const { data } = await api.GET("/api/v1/me/disclosures/{id}/proof", { params: { path: { id } } });
  return data as Schema<"LedgerInclusion">;
}

/** The key with which the ledger's checkpoints are signed, as the ledger publishes it. */
export async function ledgerKey(): Promise<string> {
  const params = { query: { ledger: "disclosures", limit: 1 } } as const;
  const { data } = await api.GET("/api/v1/ledger/checkpoints", { params });
  return (data as Schema<"PublishedCheckpoints">).verifierKey;
}
