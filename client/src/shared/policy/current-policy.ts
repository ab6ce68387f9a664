import { read } from "#/shared/api/query";

/** The versions of the policy, the newest first. */
export const policyVersionsQuery = () => read("/api/v1/privacy-policy/versions");
