import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { wishTitle } from "#/shared/requests/wish-summary";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { withdrawRequest } from "./api/decide";
import { touchedByDecision } from "./api/get-requests";

/** Takes the request back. */
export function Withdraw({ request }: { request: Schema<"PurchaseRequest"> }) {
  const [asking, setAsking] = useState(false);
  const withdraw = useWrite({
    send: withdrawRequest,
    invalidates: touchedByDecision,
    onSuccess: () => setAsking(false),
  });
  return (
    <div className="mt-5 border-t border-line pt-4">
      <Button look="secondary" small onClick={() => setAsking(true)}>
        <Trans>Withdraw the request</Trans>
      </Button>
      <Confirm
        open={asking}
        title={<Trans>Withdraw {wishTitle(request.wish)}?</Trans>}
        action={<Trans>Withdraw the request</Trans>}
        danger
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(request.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>
            Dealers no longer see {request.reference}, and open offers end. Releases that have not left are
            called back; dealers who hold your contact are told.
          </Trans>
        </p>
      </Confirm>
    </div>
  );
}
