import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

/** Registers; the answer never tells whether the address was known. */
export async function register(body: Schema<"RegistrationBody">): Promise<void> {
  await api.POST("/api/v1/members", { body });
}

/** Proves an address with the token of a mailed link. */
export async function proveEmail(token: string): Promise<void> {
  await api.POST("/api/v1/email-proofs", { body: { token } });
}

/** Asks for a link to set a new password; the answer never tells whether the address was known. */
export async function askForReset(email: string, language: "en" | "ja"): Promise<void> {
  await api.POST("/api/v1/password-resets", { body: { email, language } });
}

/** Sets a new password with the token of a mailed link. */
export async function completeReset(token: string, newPassword: string): Promise<void> {
  await api.POST("/api/v1/password-resets/completion", { body: { token, newPassword } });
}
