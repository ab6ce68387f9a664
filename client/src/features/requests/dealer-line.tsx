import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { DateTime } from "#/shared/ui/date-time";
import { PickBox } from "#/shared/ui/form/pick-box";
import { StatusBadge } from "#/shared/ui/status-badge";
import { CancelRelease } from "./cancel-release";

interface DealerLineProps {
  requestId: string;
  dealer: Schema<"RequestDealer">;
  picked: boolean;
  /** Absent where nothing can be released to this dealer now. */
  onPick?: (() => void) | undefined;
}

/** One dealer: answered or not, and what he holds. */
export function DealerLine({ requestId, dealer, picked, onPick }: DealerLineProps) {
  return (
    <li className="grid gap-1 border-b border-line pb-4 last:border-0 last:pb-0">
      {onPick ? (
        <PickBox checked={picked} onChange={onPick}>
          {dealer.name}
        </PickBox>
      ) : (
        <span className="font-semibold">{dealer.name}</span>
      )}
      <span className="text-sm text-soft">
        {dealer.answeredAt ? <Trans>Answered</Trans> : <Trans>No answer yet</Trans>}
        {dealer.accreditedUntil && (
          <>
            {" · "}
            <Trans>
              accredited until <DateTime value={dealer.accreditedUntil} day />
            </Trans>
          </>
        )}
      </span>
      <Held requestId={requestId} release={dealer.release} />
    </li>
  );
}

function Held({
  requestId,
  release,
}: {
  requestId: string;
  release: Schema<"RequestDealer">["release"];
}): ReactNode {
  switch (release?.state) {
    case "scheduled":
      return <CancelRelease requestId={requestId} release={release} />;
    case "available":
      return (
        <span>
          <StatusBadge tone="seal">
            <Trans>Contact released</Trans>
          </StatusBadge>
        </span>
      );
    case "received":
      return (
        <span>
          <StatusBadge tone="seal">
            <Trans>Holds your contact</Trans>
          </StatusBadge>
          {release.receivedAt && (
            <span className="mt-1 block text-sm text-soft">
              <Trans>
                since <DateTime value={release.receivedAt} />
              </Trans>
            </span>
          )}
        </span>
      );
    default:
      return null;
  }
}
