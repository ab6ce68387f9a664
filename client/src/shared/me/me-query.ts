import { read } from "#/shared/api/query";

/** The member's profile, with where each value came from. */
export const meQuery = () => read("/api/v1/me");
