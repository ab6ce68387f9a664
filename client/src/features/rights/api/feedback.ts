import { api } from "#/shared/api/client";
import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import type { Locale } from "#/shared/i18n/setup";

/** What opens a thread: its id, and the token of a mailed or kept link for whoever is not its member. */
export interface ThreadKey {
  id: string;
  token?: string | undefined;
}

const params = ({ id, token }: ThreadKey) => ({
  path: { id },
  ...(token && { header: { "Feedback-Token": token } }),
});

/** One thread about the policy or the service. */
export const feedbackQuery = (key: ThreadKey) =>
  read("/api/v1/policy-feedback/{id}", { params: params(key) });

/** The member's own threads, the newest first. */
export const myFeedbackQuery = () => read("/api/v1/me/policy-feedback");

/** What changed because somebody said something. */
export const feedbackChangesQuery = () => read("/api/v1/policy-feedback-changes");

/** The clauses of a version, to say which one is meant. */
export const clausesQuery = (version: string | undefined, language: Locale) =>
  read("/api/v1/privacy-policy", { params: { query: { version, language } } });

/** Begins a thread; its token is told this once. */
export async function giveFeedback(body: Schema<"FeedbackBody">): Promise<Schema<"FeedbackReceived">> {
  const { data } = await api.POST("/api/v1/policy-feedback", { body });
  return data as Schema<"FeedbackReceived">;
}

/** Writes on in a thread. */
export async function continueFeedback(key: ThreadKey, text: string): Promise<void> {
  await api.POST("/api/v1/policy-feedback/{id}/messages", { params: params(key), body: { text } });
}
