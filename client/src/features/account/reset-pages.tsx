import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { currentLocale } from "#/shared/i18n/setup";
import { fragmentToken } from "#/shared/lib/fragment";
import { Notice } from "#/shared/ui/alert";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Page } from "#/shared/ui/page";
import { askForReset, completeReset } from "./api/register";
import "./problem-words";

/** Asks for a link; the same words whether the address is known or not. */
export function ForgotPasswordPage() {
  const [sent, setSent] = useState(false);
  const form = useForm({
    resolver: useLazyResolver(() => import("./forgot-schema")),
    defaultValues: { email: "" },
  });
  const submit = useFormSubmit(form, async ({ email }) => {
    await askForReset(email, currentLocale());
    setSent(true);
  });
  return (
    <Page width="read" title={<Trans>Set a new password</Trans>}>
      {sent ? (
        <Notice tone="good" title={<Trans>Look into your mail</Trans>}>
          <Trans>
            If there is an account with this address, a mail with a link is on its way. The link works for one
            hour.
          </Trans>
        </Notice>
      ) : (
        <FormShell {...submit} action={<Trans>Send me a link</Trans>}>
          <TextField
            control={form.control}
            name="email"
            type="email"
            autoComplete="username"
            label={<Trans>E-mail</Trans>}
          />
        </FormShell>
      )}
    </Page>
  );
}

/** Sets the new password with the mailed link's token. */
export function ResetPasswordPage() {
  const [token] = useState(fragmentToken);
  const [done, setDone] = useState(false);
  const form = useForm({
    resolver: useLazyResolver(() => import("./reset-schema")),
    defaultValues: { newPassword: "" },
  });
  const submit = useFormSubmit(form, async (values) => {
    await completeReset(token ?? "", values.newPassword);
    setDone(true);
  });
  return (
    <Page width="read" title={<Trans>Set a new password</Trans>}>
      {done && (
        <Notice tone="good" title={<Trans>The new password holds</Trans>}>
          <Trans>
            All devices were signed out.{" "}
            <Link to="/sign-in" className="link">
              Sign in
            </Link>
          </Trans>
        </Notice>
      )}
      {!done && !token && (
        <Notice tone="warn" title={<Trans>The link is incomplete</Trans>}>
          <Trans>
            Open it from our mail again, or{" "}
            <Link to="/forgot-password" className="link">
              ask for a new one
            </Link>
            .
          </Trans>
        </Notice>
      )}
      {!done && token && (
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
      )}
    </Page>
  );
}
