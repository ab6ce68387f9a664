import { read } from "#/shared/api/query";

/** Where the member is signed in. */
export const sessionsQuery = () => read("/api/v1/me/sessions");
