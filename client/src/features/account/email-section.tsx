import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Notice } from "#/shared/ui/alert";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Section } from "#/shared/ui/page";
import { StatusBadge } from "#/shared/ui/status-badge";
import { changeEmail } from "./api/change-me";
import "./problem-words";

/** The address that signs in, and the way to another. */
export function EmailSection({ email, proved }: { email: string; proved: boolean }) {
  const [asked, setAsked] = useState(false);
  const form = useForm({
    resolver: useLazyResolver(() => import("./email-schema")),
    defaultValues: { newEmail: "", password: "" },
  });
  const submit = useFormSubmit(form, async (values) => {
    await changeEmail(values);
    setAsked(true);
  });
  return (
    <Section id="email" title={<Trans>E-mail</Trans>}>
      <p className="mb-4 flex flex-wrap items-center gap-2">
        <span className="min-w-0 break-all font-medium">{email}</span>
        <StatusBadge tone={proved ? "good" : "warn"}>
          {proved ? <Trans>Proved</Trans> : <Trans>Not proved</Trans>}
        </StatusBadge>
      </p>
      {asked ? (
        <Notice tone="good">
          <Trans>We have sent a mail to the new address. It changes when you open the link there.</Trans>
        </Notice>
      ) : (
        <details>
          <summary className="cursor-pointer font-semibold">
            <Trans>Use another address</Trans>
          </summary>
          <div className="mt-4">
            <FormShell {...submit} action={<Trans>Change the address</Trans>}>
              <TextField
                control={form.control}
                name="newEmail"
                type="email"
                autoComplete="email"
                label={<Trans>New e-mail</Trans>}
              />
              <TextField
                control={form.control}
                name="password"
                type="password"
                autoComplete="current-password"
                label={<Trans>Your password</Trans>}
              />
            </FormShell>
          </div>
        </details>
      )}
    </Section>
  );
}
