import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useWrite } from "#/shared/api/query";
import { mustEnrol } from "#/shared/auth/claims";
import { getState } from "#/shared/auth/session";
import { Button } from "#/shared/ui/button";
import { ErrorState, Skeleton } from "#/shared/ui/states";
import { beginTotp } from "./api/change-me";
import "./problem-words";

const TotpSetup = lazy(() => import("./totp-setup").then((module) => ({ default: module.TotpSetup })));

/** The one thing that an account may do which needs an authenticator and has none. */
export function Enrolment({ onDone }: { onDone: () => void }) {
  const begin = useWrite({ send: beginTotp, invalidates: [] });
  const leave = () => {
    const state = getState();
    if (state.status === "signed-in" && mustEnrol(state.claims)) begin.reset();
    else onDone();
  };
  if (begin.data)
    return (
      <Suspense fallback={<Skeleton lines={6} />}>
        <TotpSetup secret={begin.data.secret} uri={begin.data.otpauthUri} onDone={leave} />
      </Suspense>
    );
  return (
    <div className="grid justify-items-start gap-4">
      <p>
        <Trans>
          Your account needs an authenticator app: an app on your phone that shows six digits. With it, a
          stolen password alone opens nothing.
        </Trans>
      </p>
      {begin.error && <ErrorState error={begin.error} />}
      <Button pending={begin.isPending} onClick={() => begin.mutate(undefined)}>
        <Trans>Set it up</Trans>
      </Button>
    </div>
  );
}
