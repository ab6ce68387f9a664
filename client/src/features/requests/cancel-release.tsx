import { Trans } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { cancelRelease } from "./api/decide";
import { touchedByDecision } from "./api/get-requests";

/** A release that has not left: until when it can be called back, and the way to do it. */
export function CancelRelease({ requestId, release }: { requestId: string; release: Schema<"Release"> }) {
  const cancel = useWrite({
    send: () => cancelRelease(requestId, release.id),
    invalidates: touchedByDecision,
  });
  return (
    <div className="grid justify-items-start gap-2">
      <StatusBadge tone="warn">
        <Trans>About to leave</Trans>
      </StatusBadge>
      <span className="text-sm text-soft">
        <Trans>
          Leaves <DateTime value={release.leavesAt} />
        </Trans>
      </span>
      <Button look="secondary" small pending={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
        <Trans>Call it back</Trans>
      </Button>
      {cancel.error && <ErrorState error={cancel.error} />}
    </div>
  );
}
