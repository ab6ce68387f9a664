import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { encode } from "uqr";
import { allOf } from "#/shared/api/query";
import { renewAccess } from "#/shared/auth/session";
import { Button } from "#/shared/ui/button";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { finishTotp } from "./api/change-me";
import { BackupCodes } from "./backup-codes";
import "./problem-words";

/** Shows the secret once, takes the first code, then shows the backup codes once. */
export function TotpSetup({ secret, uri, onDone }: { secret: string; uri: string; onDone: () => void }) {
  const client = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useForm({
    resolver: useLazyResolver(() => import("./totp-schema")),
    defaultValues: { code: "" },
  });
  const submit = useFormSubmit(form, async ({ code }) => setCodes(await finishTotp(code)));
  const finish = async () => {
    await renewAccess();
    await client.invalidateQueries({ queryKey: allOf("/api/v1/me") });
    onDone();
  };
  if (codes) return <BackupCodes codes={codes} onDone={() => void finish()} />;
  return (
    <div className="grid gap-4">
      <p>
        <Trans>Scan this with your authenticator app, or type the key into it.</Trans>
      </p>
      <QrCode text={uri} />
      <p className="break-all rounded-control bg-sunken px-3 py-2 font-mono text-[0.9375rem]">{secret}</p>
      <FormShell
        {...submit}
        action={<Trans>Turn it on</Trans>}
        beside={
          <Button look="quiet" onClick={onDone}>
            <Trans>Not now</Trans>
          </Button>
        }
      >
        <TextField
          control={form.control}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={<Trans>Code that the app shows</Trans>}
        />
      </FormShell>
    </div>
  );
}

/** A QR code drawn here, so that the secret goes nowhere. */
function QrCode({ text }: { text: string }) {
  const { t } = useLingui();
  const { data, size } = encode(text, { border: 2 });
  const dots = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="w-full max-w-52 rounded-control bg-[#fff]"
      role="img"
      aria-label={t`QR code of the key below`}
    >
      <path d={dots} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
