import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { withdrawPrivacyRequest } from "../api/writes";
import { canWithdraw } from "../request-words";

/** Takes a request back, while nothing was destroyed. */
export function TakeBack({ request }: { request: Schema<"PrivacyRequest"> }) {
  const [asking, setAsking] = useState(false);
  const withdraw = useWrite({
    send: withdrawPrivacyRequest,
    invalidates: ["/api/v1/privacy-requests", "/api/v1/privacy-requests/{id}"],
    onSuccess: () => setAsking(false),
  });
  if (!canWithdraw(request.state)) return null;
  return (
    <div className="mt-5 border-t border-line pt-4">
      <Button look="secondary" small onClick={() => setAsking(true)}>
        <Trans>Take the request back</Trans>
      </Button>
      <Confirm
        open={asking}
        title={<Trans>Take {request.reference} back?</Trans>}
        action={<Trans>Take the request back</Trans>}
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(request.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>Nothing was destroyed. You can ask again at any time.</Trans>
        </p>
      </Confirm>
    </div>
  );
}
