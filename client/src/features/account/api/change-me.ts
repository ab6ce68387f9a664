import { api } from "#/shared/api/client";
import type { Schema } from "#/shared/api/types";

/** Saves the profile unless somebody changed it meanwhile. */
export async function saveProfile(version: number, body: Schema<"ProfileBody">): Promise<void> {
  await api.PUT("/api/v1/me/profile", { headers: { "If-Match": `"${version}"` }, body });
}

/** Changes the password. */
export async function changePassword(body: { current: string; new: string }): Promise<void> {
  await api.PUT("/api/v1/me/password", { body });
}

/** Asks to change the address; it changes when the new one is proved. */
export async function changeEmail(body: { newEmail: string; password: string }): Promise<void> {
  await api.POST("/api/v1/me/email-changes", { body });
}

/** Begins with an authenticator app: its secret, once. */
export async function beginTotp(): Promise<{ secret: string; otpauthUri: string }> {
  const { data } = await api.POST("/api/v1/me/totp");
  return data as { secret: string; otpauthUri: string };
}

/** Ends the set-up with a first code; gives the backup codes, once. */
export async function finishTotp(code: string): Promise<readonly string[]> {
  const { data } = await api.PUT("/api/v1/me/totp", { body: { code } });
  return data?.backupCodes ?? [];
}

/** Gives the authenticator app up. */
export async function removeTotp(): Promise<void> {
  await api.DELETE("/api/v1/me/totp");
}
