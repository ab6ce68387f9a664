import { read } from "#/shared/api/query";
import type { Locale } from "#/shared/i18n/setup";

/** What is held of the caller, by category. */
export const holdingsQuery = () => read("/api/v1/me/holdings");

/** All that the caller can decide on, with the exact words in one language. */
export const consentsQuery = (language: Locale) =>
  read("/api/v1/me/consents", { params: { query: { language } } });

/** The signed receipt of one decision. */
export const receiptQuery = (id: string) =>
  read("/api/v1/me/consents/{id}/receipt", { params: { path: { id } } });

/** The caller's requests about their data, the newest first. */
export const privacyRequestsQuery = () =>
  read("/api/v1/privacy-requests", { params: { query: { limit: 50 } } });

/** One of them: state, list, deadline, steps. */
export const privacyRequestQuery = (id: string) =>
  read("/api/v1/privacy-requests/{id}", { params: { path: { id } } });
