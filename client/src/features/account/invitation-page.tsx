import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { fragmentToken } from "#/shared/lib/fragment";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Page } from "#/shared/ui/page";
import { completeReset } from "./api/register";
import "./problem-words";

/** Somebody who was invited to a staff sets the first password, which proves the address too. */
export function InvitationPage() {
  const [token] = useState(fragmentToken);
  const [done, setDone] = useState(false);
  const form = useForm({
    resolver: useLazyResolver(() => import("./reset-schema")),
    defaultValues: { newPassword: "" },
  });
  const submit = useFormSubmit(form, async ({ newPassword }) => {
    await completeReset(token ?? "", newPassword);
    setDone(true);
  });
  if (done)
    return (
      <Page width="read" title={<Trans>Welcome</Trans>} lead={<Trans>Your password is set.</Trans>}>
        <Link to="/sign-in" className={buttonLook()}>
          <Trans>Sign in</Trans>
        </Link>
      </Page>
    );
  return (
    <Page
      width="read"
      title={<Trans>Your invitation</Trans>}
      lead={<Trans>Choose a password; then you can sign in.</Trans>}
    >
      {token ? (
        <FormShell {...submit} action={<Trans>Set the password</Trans>}>
          <TextField
            control={form.control}
            name="newPassword"
            type="password"
            autoComplete="new-password"
            label={<Trans>New password</Trans>}
            hint={<Trans>At least 12 characters. A sentence is good.</Trans>}
          />
        </FormShell>
      ) : (
        <Notice tone="warn" title={<Trans>The link is incomplete</Trans>}>
          <Trans>Open it from our mail again, whole and as it is.</Trans>
        </Notice>
      )}
    </Page>
  );
}
