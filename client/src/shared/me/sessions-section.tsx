import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import { signOut } from "#/shared/auth/session";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { endAllSessions, endSession, sessionsQuery } from "./sessions";

/** Where the member is signed in; each place can be ended, or all at once. */
export function SessionsSection() {
  const { data } = useSuspenseQuery(sessionsQuery());
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const end = useWrite({ send: endSession, invalidates: ["/api/v1/me/sessions"] });
  const endAll = useWrite({
    send: endAllSessions,
    invalidates: [],
    onSuccess: async () => {
      await signOut();
      await navigate({ to: "/sign-in" });
    },
  });
  return (
    <Section
      id="sessions"
      title={<Trans>Signed in</Trans>}
      actions={
        <Button look="secondary" small onClick={() => setAsking(true)}>
          <Trans>Sign out everywhere</Trans>
        </Button>
      }
    >
      {end.error && <ErrorState error={end.error} />}
      <ul className="grid gap-3">
        {data.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3 last:border-0 last:pb-0"
          >
            <span>
              <Trans>
                Since <DateTime value={session.startedAt} />
              </Trans>
              <span className="block text-sm text-soft">
                <Trans>
                  last used <DateTime value={session.lastUsedAt} />
                </Trans>
              </span>
            </span>
            {session.current ? (
              <StatusBadge tone="info">
                <Trans>This device</Trans>
              </StatusBadge>
            ) : (
              <Button
                look="quiet"
                small
                pending={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                <Trans>End</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Confirm
        open={asking}
        title={<Trans>Sign out everywhere?</Trans>}
        action={<Trans>Sign out everywhere</Trans>}
        danger
        pending={endAll.isPending}
        error={endAll.error}
        onConfirm={() => endAll.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>Every device, this one included, must sign in again.</Trans>
        </p>
      </Confirm>
    </Section>
  );
}
