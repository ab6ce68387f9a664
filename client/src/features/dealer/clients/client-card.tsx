import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime, Distance } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { StatusBadge } from "#/shared/ui/status-badge";
import { endClient } from "../api/write";
import { scopeWords } from "../words";
import { ClientKeys } from "./client-keys";

/** One program: what it may do, until when, and its keys. */
export function ClientCard({ client }: { client: Schema<"ApiClient"> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const end = useWrite({
    send: endClient,
    invalidates: ["/api/v1/dealer/clients"],
    onSuccess: () => setAsking(false),
  });
  const scopes = client.scopes.map((scope) => {
    const words = scopeWords[scope as keyof typeof scopeWords];
    return words ? i18n._(words) : scope;
  });
  return (
    <li className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl">{client.name}</h2>
        <ClientState client={client} />
      </div>
      <Facts
        items={[
          [
            <Trans key="i">Client id</Trans>,
            <code key="v" className="break-all text-[0.9375rem]">
              {client.id}
            </code>,
          ],
          [<Trans key="s">May</Trans>, listOf(scopes, locale)],
          [<Trans key="e">Ends on</Trans>, <DateTime key="v" value={client.expiresAt} day />],
          [
            <Trans key="u">Last used</Trans>,
            client.lastUsedAt ? <Distance key="v" value={client.lastUsedAt} /> : <Trans key="n">never</Trans>,
          ],
        ]}
      />
      {!client.endedAt && (
        <>
          <ClientKeys client={client} />
          <div className="border-t border-line pt-4">
            <Button look="secondary" small onClick={() => setAsking(true)}>
              <Trans>End the client</Trans>
            </Button>
          </div>
        </>
      )}
      <Confirm
        open={asking}
        title={<Trans>End {client.name}?</Trans>}
        action={<Trans>End the client</Trans>}
        danger
        pending={end.isPending}
        error={end.error}
        onConfirm={() => end.mutate(client.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>All its keys stop within a second. This cannot be undone.</Trans>
        </p>
      </Confirm>
    </li>
  );
}

function ClientState({ client }: { client: Schema<"ApiClient"> }) {
  if (client.endedAt || new Date(client.expiresAt) < new Date())
    return (
      <StatusBadge>
        <Trans>Ended</Trans>
      </StatusBadge>
    );
  if (client.suspended)
    return (
      <StatusBadge tone="bad">
        <Trans>Suspended</Trans>
      </StatusBadge>
    );
  return (
    <StatusBadge tone="good">
      <Trans>In use</Trans>
    </StatusBadge>
  );
}
