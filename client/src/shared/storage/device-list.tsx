import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { signOut } from "#/shared/auth/session";
import { useSession } from "#/shared/auth/use-session";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { StatusBadge } from "#/shared/ui/status-badge";
import { readStored, storageRegistry, writeStored } from "./registry";

type Name = keyof typeof storageRegistry;
const names = Object.keys(storageRegistry) as Name[];

/** The storage registry as it stands now on this device, each entry with a way to clear it; and that there is no cookie. */
export function DeviceList() {
  const { i18n } = useLingui();
  const signedIn = useSession().status === "signed-in";
  const [, redraw] = useState(0);
  const present = (name: Name) => (name === "session" ? signedIn : readStored(name) !== null);
  const clear = async (name: Name) => {
    if (name === "session") await signOut();
    else writeStored(name, null);
    redraw((count) => count + 1);
  };
  return (
    <div className="grid gap-6">
      <Notice tone="good" title={<Trans>Cookies: none (0)</Trans>}>
        <Trans>No page of this site sets a cookie or reads one.</Trans>
      </Notice>
      <ul className="grid gap-4">
        {names.map((name) => {
          const entry = storageRegistry[name];
          return (
            <li key={name} className="card grid gap-2 p-5">
              <div className="flex flex-wrap items-center justify-between gap-3">
                <span className="font-semibold">{i18n._(entry.purpose)}</span>
                {present(name) ? (
                  <StatusBadge tone="info">
                    <Trans>Kept now</Trans>
                  </StatusBadge>
                ) : (
                  <StatusBadge>
                    <Trans>Empty</Trans>
                  </StatusBadge>
                )}
              </div>
              <p className="text-[0.9375rem] text-soft">
                {entry.personal ? (
                  <Trans>Says something about you.</Trans>
                ) : (
                  <Trans>Says nothing about you.</Trans>
                )}{" "}
                {i18n._(entry.retention)}
              </p>
              <p className="text-sm text-soft">
                <code>{entry.key}</code>
              </p>
              {present(name) && (
                <div>
                  <Button look="secondary" small onClick={() => void clear(name)}>
                    {name === "session" ? <Trans>Sign out and clear</Trans> : <Trans>Clear</Trans>}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
