import { api } from "#/shared/api/client";
import { read } from "#/shared/api/query";

/** Where the member is signed in. */
export const sessionsQuery = () => read("/api/v1/me/sessions");

/** Ends one session. */
export async function endSession(id: string): Promise<void> {
  await api.DELETE("/api/v1/me/sessions/{id}", { params: { path: { id } } });
}

/** Ends every session, this one included. */
export async function endAllSessions(): Promise<void> {
  await api.DELETE("/api/v1/me/sessions");
}
