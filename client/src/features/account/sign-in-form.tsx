import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { ProblemError } from "#/shared/api/problem";
import { signIn } from "#/shared/auth/session";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import "./problem-words";

/** Asks for the code only after the server wanted it. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const [wantsCode, setWantsCode] = useState(false);
  const form = useForm({
    resolver: useLazyResolver(() => import("./sign-in-schema")),
    defaultValues: { email: "", password: "", code: "" },
  });
  const { setFocus } = form;
  useEffect(() => {
    if (wantsCode) setFocus("code");
  }, [wantsCode, setFocus]);
  const submit = useFormSubmit(form, async ({ email, password, code }) => {
    try {
      await signIn({ email, password, code: wantsCode ? code.replaceAll(/\s/g, "") : undefined });
      onDone();
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== "auth.totp_required" || wantsCode) throw error;
      setWantsCode(true);
    }
  });
  return (
    <FormShell {...submit} action={<Trans>Sign in</Trans>}>
      <TextField
        control={form.control}
        name="email"
        type="email"
        autoComplete="username"
        label={<Trans>E-mail</Trans>}
      />
      <TextField
        control={form.control}
        name="password"
        type="password"
        autoComplete="current-password"
        label={<Trans>Password</Trans>}
      />
      {wantsCode && (
        <TextField
          control={form.control}
          name="code"
          autoComplete="one-time-code"
          label={<Trans>Code from your authenticator app</Trans>}
          hint={<Trans>Six digits, or one of your backup codes.</Trans>}
        />
      )}
    </FormShell>
  );
}
