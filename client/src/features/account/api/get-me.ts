import { read } from "#/shared/api/query";

/** The member's profile, with where each value came from. */
export const meQuery = () => read("/api/v1/me");

/** Where the member is signed in. */
export const sessionsQuery = () => read("/api/v1/me/sessions");
