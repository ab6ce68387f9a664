import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime, Distance } from "#/shared/ui/date-time";
import { addKey, endKey } from "../api/write";
import { KeyForm } from "./key-form";

const mostLive = 2;
const isLive = (key: Schema<"ApiClientKey">) => !key.endedAt && new Date(key.expiresAt) > new Date();

/** A client's living keys, and the way to another: two at once, so that one can replace the other. */
export function ClientKeys({ client }: { client: Schema<"ApiClient"> }) {
  const { t } = useLingui();
  const [secret, setSecret] = useState<string | null>(null);
  const [ending, setEnding] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const add = useWrite({
    send: (body: Schema<"ApiKeyBody">) => addKey(client.id, body),
    invalidates: ["/api/v1/dealer/clients"],
    onSuccess: (made) => {
      setSecret(made.secret ?? null);
      setAdding(false);
    },
  });
  const end = useWrite({
    send: (id: string) => endKey(client.id, id),
    invalidates: ["/api/v1/dealer/clients"],
    onSuccess: () => setEnding(null),
  });
  const live = client.keys.filter(isLive);
  return (
    <section aria-label={t`Keys of ${client.name}`} className="grid gap-3">
      <h3 className="text-lg">
        <Trans>Keys</Trans>
      </h3>
      {secret && (
        <div role="status">
          <Notice tone="warn" title={<Trans>Copy the secret now</Trans>}>
            <p className="my-2 break-all rounded-control bg-surface px-3 py-2 font-mono">{secret}</p>
            <p className="mb-3">
              <Trans>It is not shown again, and we keep no copy of it.</Trans>
            </p>
            <Button small look="secondary" onClick={() => setSecret(null)}>
              <Trans>I have it</Trans>
            </Button>
          </Notice>
        </div>
      )}
      {live.length === 0 && (
        <p className="text-soft">
          <Trans>It has no key yet, so it cannot get in.</Trans>
        </p>
      )}
      <ul className="grid gap-2">
        {live.map((key) => (
          <li
            key={key.id}
            className="flex flex-wrap items-center justify-between gap-3 rounded-control bg-sunken px-3 py-2"
          >
            <span className="min-w-0 text-[0.9375rem]">
              {key.kind === "secret" ? <Trans>Secret</Trans> : <Trans>Public key</Trans>}{" "}
              <code className="break-all">{key.id}</code>
              <span className="block text-soft">
                <Trans>
                  ends on <DateTime value={key.expiresAt} day />
                </Trans>
                {" · "}
                {key.lastUsedAt ? (
                  <Trans>
                    last used <Distance value={key.lastUsedAt} />
                  </Trans>
                ) : (
                  <Trans>never used</Trans>
                )}
              </span>
            </span>
            <Button
              look="quiet"
              small
              onClick={() => setEnding(key.id)}
              aria-label={t`End the key ${key.id}`}
            >
              <Trans>End</Trans>
            </Button>
          </li>
        ))}
      </ul>
      {adding ? (
        <KeyForm client={client} send={add.mutateAsync} onClose={() => setAdding(false)} />
      ) : (
        live.length < mostLive && (
          <div>
            <Button look="secondary" small onClick={() => setAdding(true)}>
              <Trans>Add a key</Trans>
            </Button>
          </div>
        )
      )}
      <Confirm
        open={ending !== null}
        title={<Trans>End this key?</Trans>}
        action={<Trans>End the key</Trans>}
        danger
        pending={end.isPending}
        error={end.error}
        onConfirm={() => ending && end.mutate(ending)}
        onClose={() => setEnding(null)}
      >
        <p>
          <Trans>What signs in with it stops within a second.</Trans>
        </p>
      </Confirm>
    </section>
  );
}
