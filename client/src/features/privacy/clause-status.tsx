import { Trans } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { StatusBadge } from "#/shared/ui/status-badge";

interface ClauseStatusProps {
  status: Schema<"PolicyClause">["status"];
  /** Whether the operator has not turned on what the clause allows. */
  off?: boolean;
}

/** How far the program keeps a clause today. */
export function ClauseStatus({ status, off = false }: ClauseStatusProps) {
  if (off)
    return (
      <StatusBadge>
        <Trans>Turned off here: nothing happens under it</Trans>
      </StatusBadge>
    );
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
