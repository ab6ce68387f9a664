import { read } from "#/shared/api/query";
import type { Locale } from "#/shared/i18n/setup";

/** How each clause in force is kept, and what its checks gave when they last ran in this build. */
export const proofQuery = (language: Locale) =>
  read("/api/v1/privacy-proof", { params: { query: { language } } });
