import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { ContactFields } from "#/shared/contact/contact-fields";
import { contactDefaults, toContact } from "#/shared/contact/contact-form";
import { currentLocale } from "#/shared/i18n/setup";
import { AcceptPolicy } from "#/shared/policy/accept-policy";
import { policyVersionsQuery } from "#/shared/policy/current-policy";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { register } from "./api/register";
import "./problem-words";

/** Contact, password, and the policy's version. */
export function SignUpForm({ onSent }: { onSent: () => void }) {
  const { data: versions } = useSuspenseQuery(policyVersionsQuery());
  const version = versions.find((item) => item.inForce)?.version ?? "";
  const form = useForm({
    resolver: useLazyResolver(() => import("./sign-up-schema")),
    defaultValues: { ...contactDefaults(), password: "", policyVersion: false },
  });
  const submit = useFormSubmit(form, async (values) => {
    await register({
      ...toContact(values),
      password: values.password,
      language: currentLocale(),
      policyVersion: version,
    });
    onSent();
  });
  return (
    <FormShell {...submit} action={<Trans>Make the account</Trans>}>
      <ContactFields control={form.control} />
      <TextField
        control={form.control}
        name="password"
        type="password"
        autoComplete="new-password"
        label={<Trans>Password</Trans>}
        hint={<Trans>At least 12 characters. A sentence is good.</Trans>}
      />
      <AcceptPolicy control={form.control} name="policyVersion" version={version} />
    </FormShell>
  );
}
