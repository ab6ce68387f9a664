import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { beginTotp, removeTotp } from "./api/change-me";
import { TotpSetup } from "./totp-setup";

/** A second proof at sign-in: set it up, or give it up. */
export function TotpSection({ enabled }: { enabled: boolean }) {
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
        <Trans>With it, a stolen password alone opens nothing.</Trans>
      </p>
      {begin.error && <ErrorState error={begin.error} />}
      {enabled ? (
        <Button look="secondary" small onClick={() => setAsking(true)}>
          <Trans>Give it up</Trans>
        </Button>
      ) : (
        <Button look="secondary" small pending={begin.isPending} onClick={() => begin.mutate(undefined)}>
          <Trans>Set it up</Trans>
        </Button>
      )}
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
