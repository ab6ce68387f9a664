import { Trans } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { StatusBadge } from "#/shared/ui/status-badge";

/** How far the program keeps a clause today. */
export function ClauseStatus({ status }: { status: Schema<"PolicyClause">["status"] }) {
  if (status === "enforced")
    return (
      <StatusBadge tone="good">
        <Trans>Kept by the program</Trans>
      </StatusBadge>
    );
  if (status === "partial")
    return (
      <StatusBadge tone="info">
        <Trans>Kept in part</Trans>
      </StatusBadge>
    );
  return (
    <StatusBadge>
      <Trans>Planned: not done, refused</Trans>
    </StatusBadge>
  );
}
