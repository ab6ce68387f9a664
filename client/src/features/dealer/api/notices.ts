import { api } from "#/shared/api/client";
import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";

/** One page of what persons ask about copies that the dealership owns, the newest first. */
export const noticesQuery = (after?: string) =>
  read("/api/v1/dealer/privacy-notices", { params: { query: { after, limit: 20 } } });

/** Answers once; the person sees it. */
export async function answerNotice(id: string, body: Schema<"NoticeAnswerBody">): Promise<void> {
  await api.POST("/api/v1/dealer/privacy-notices/{id}/answer", { params: { path: { id } }, body });
}
