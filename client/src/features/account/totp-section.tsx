import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { beginTotp, removeTotp } from "./api/change-me";
import { TotpSetup } from "./totp-setup";
import "./problem-words";

interface TotpSectionProps {
  enabled: boolean;
  /** An account that must have one can change it, but not give it up. */
  required?: boolean;
}

/** A second proof at sign-in: set it up, move it to another app, or give it up. */
export function TotpSection({ enabled, required = false }: TotpSectionProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const begin = useWrite({ send: beginTotp, invalidates: [] });
  const remove = useWrite({
    send: removeTotp,
    invalidates: ["/api/v1/me"],
    onSuccess: () => setAsking(false),
  });
  if (begin.data)
    return <TotpSetup secret={begin.data.secret} uri={begin.data.otpauthUri} onDone={begin.reset} />;
  return (
    <div className="grid justify-items-start gap-3">
      <StatusBadge tone={enabled ? "good" : "neutral"}>
        {enabled ? <Trans>In use</Trans> : <Trans>Not in use</Trans>}
      </StatusBadge>
      <p className="text-[0.9375rem] text-soft">
        <Trans>With it, a stolen password alone opens nothing.</Trans>{" "}
        {enabled && required && <Trans>Your role needs one, so it can be changed but not given up.</Trans>}{" "}
        {enabled && <Trans>Changing it also gives you new backup codes.</Trans>}
      </p>
      {begin.error && <ErrorState error={begin.error} />}
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" small pending={begin.isPending} onClick={() => begin.mutate(undefined)}>
          {enabled ? <Trans>Change to another app</Trans> : <Trans>Set it up</Trans>}
        </Button>
        {enabled && !required && (
          <Button look="quiet" small onClick={() => setAsking(true)}>
            <Trans>Give it up</Trans>
          </Button>
        )}
      </div>
      <Confirm
        open={asking}
        title={t`Give up the authenticator app?`}
        action={<Trans>Give it up</Trans>}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>Afterwards the password alone signs in. Your backup codes stop working.</Trans>
        </p>
      </Confirm>
    </div>
  );
}
