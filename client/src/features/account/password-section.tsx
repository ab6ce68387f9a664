import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Notice } from "#/shared/ui/alert";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Section } from "#/shared/ui/page";
import { changePassword } from "./api/change-me";
import "./problem-words";

const blank = { current: "", new: "" };

/** Changes the password of who knows the present one. */
export function PasswordSection() {
  const [changed, setChanged] = useState(false);
  const form = useForm({
    resolver: useLazyResolver(() => import("./password-schema")),
    defaultValues: blank,
  });
  const submit = useFormSubmit(form, async (values) => {
    setChanged(false);
    await changePassword(values);
    form.reset(blank);
    setChanged(true);
  });
  return (
    <Section id="password" title={<Trans>Password</Trans>}>
      {changed && (
        <Notice tone="good" className="mb-4">
          <Trans>The new password holds. Other devices were signed out.</Trans>
        </Notice>
      )}
      <details>
        <summary className="cursor-pointer font-semibold">
          <Trans>Change the password</Trans>
        </summary>
        <div className="mt-4">
          <FormShell {...submit} action={<Trans>Change the password</Trans>}>
            <TextField
              control={form.control}
              name="current"
              type="password"
              autoComplete="current-password"
              label={<Trans>Present password</Trans>}
            />
            <TextField
              control={form.control}
              name="new"
              type="password"
              autoComplete="new-password"
              label={<Trans>New password</Trans>}
              hint={<Trans>At least 12 characters. A sentence is good.</Trans>}
            />
          </FormShell>
        </div>
      </details>
    </Section>
  );
}
