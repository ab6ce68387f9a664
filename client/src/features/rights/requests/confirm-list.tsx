import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { confirmPrivacyRequest } from "../api/writes";

interface ConfirmListProps {
  request: Schema<"PrivacyRequest">;
  sha256: string;
}

/** Confirms the list that was read, by its hash. */
export function ConfirmList({ request, sha256 }: ConfirmListProps) {
  const [asking, setAsking] = useState(false);
  const confirm = useWrite({
    send: () => confirmPrivacyRequest(request.id, sha256),
    invalidates: ["/api/v1/privacy-requests", "/api/v1/privacy-requests/{id}", "/api/v1/me/holdings"],
    onSuccess: () => setAsking(false),
  });
  const destroys = request.operation === "destroy" || request.operation === "returnThenDestroy";
  return (
    <div className="border-t border-line pt-4">
      <p className="mb-3 text-sm break-all text-soft">
        <Trans>
          Hash of this list: <code>{sha256}</code>
        </Trans>
      </p>
      <Button look={destroys ? "danger" : "primary"} onClick={() => setAsking(true)}>
        <Trans>Confirm this list</Trans>
      </Button>
      <Confirm
        open={asking}
        title={<Trans>Confirm {request.reference}?</Trans>}
        action={<Trans>Yes, exactly this list</Trans>}
        danger={destroys}
        pending={confirm.isPending}
        error={confirm.error}
        onConfirm={() => confirm.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>
          {destroys ? (
            <Trans>What is destroyed cannot be brought back, by you, by us or by anybody.</Trans>
          ) : (
            <Trans>We do exactly what is on the list, and you can follow it here.</Trans>
          )}
        </p>
      </Confirm>
    </div>
  );
}
