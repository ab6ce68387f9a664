import type { QueryClient } from "@tanstack/react-query";
import { api } from "#/shared/api/client";
import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";

type Action = "confirmation" | "receipt" | "cancellations" | "cancellation-answers" | "disputes";

/** The order of a deal, as a list of one; empty for deals that were made before there were orders. */
export const ordersQuery = (dealId: string) =>
  read("/api/v1/orders", { params: { query: { dealId, limit: 1 } } });

/** One order: where it stands, what the caller can do, its steps and papers. */
export const orderQuery = (id: string) => read("/api/v1/orders/{id}", { params: { path: { id } } });

/** Has the order of a deal ready before its page shows; there may be none. */
export async function loadOrder(client: QueryClient, dealId: string): Promise<void> {
  const [order] = (await client.ensureQueryData(ordersQuery(dealId))).items;
  if (order) await client.ensureQueryData(orderQuery(order.id));
}

/** Reads that every step of an order makes stale. */
export const staleByStep = ["/api/v1/orders", "/api/v1/orders/{id}"] as const;

type Post = (path: string, init: object) => Promise<unknown>;

/** Takes a step that either side has, at the version that was read. */
export async function takeStep(order: Schema<"Order">, action: Action, body?: object): Promise<void> {
  await (api.POST as Post)(`/api/v1/orders/{id}/${action}`, {
    params: { path: { id: order.id } },
    headers: { "If-Match": `"${order.version}"` },
    body,
  });
}

/** The paper as it is printed. */
export async function fetchProforma(id: string, proformaId: string): Promise<Blob> {
  const { data } = await api.GET("/api/v1/orders/{id}/proformas/{proformaId}/document", {
    params: { path: { id, proformaId } },
    parseAs: "blob",
  });
  return data as Blob;
}
