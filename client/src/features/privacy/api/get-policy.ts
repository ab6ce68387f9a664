import { read } from "#/shared/api/query";
import type { Locale } from "#/shared/i18n/setup";

/** The policy in one language: the version named, else the one in force. */
export const policyQuery = (version: string | undefined, language: Locale) =>
  read("/api/v1/privacy-policy", { params: { query: { version, language } } });
