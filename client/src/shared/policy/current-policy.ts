import { read } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";

/** The versions of the policy, the newest first. */
export const policyVersionsQuery = () => read("/api/v1/privacy-policy/versions");

/** The version in force among them. */
export const inForce = (versions: readonly Schema<"PolicyVersion">[]): string =>
  versions.find((item) => item.inForce)?.version ?? "";
