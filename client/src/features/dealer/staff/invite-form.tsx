import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { currentLocale, locales } from "#/shared/i18n/setup";
import { Notice } from "#/shared/ui/alert";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useChoices } from "#/shared/ui/form/use-choices";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { inviteStaff } from "../api/write";
import { roleWords } from "../words";

const blank = () => ({
  name: "",
  email: "",
  role: "sales" as Schema<"DealerStaffRole">,
  language: currentLocale() as string,
  title: "",
});

/** Invites somebody by mail. */
export function InviteForm() {
  const { t } = useLingui();
  const [invited, setInvited] = useState("");
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    resolver: useLazyResolver(() => import("./invite-schema")),
    defaultValues: blank(),
  });
  const { control } = form;
  const invite = useWrite({
    send: ({ title, ...body }: ReturnType<typeof blank>) =>
      inviteStaff(key, { ...body, title: title || undefined }),
    invalidates: ["/api/v1/dealer/staff"],
    onSuccess: (_, { name }) => {
      setInvited(name);
      setKey(crypto.randomUUID());
      form.reset(blank());
    },
  });
  const submit = useFormSubmit(form, invite.mutateAsync);
  return (
    <FormShell {...submit} action={<Trans>Send the invitation</Trans>}>
      {invited && (
        <div role="status">
          <Notice tone="good">
            <Trans>An invitation to {invited} is on its way.</Trans>
          </Notice>
        </div>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField control={control} name="name" autoComplete="off" label={<Trans>Name</Trans>} />
        <TextField
          control={control}
          name="email"
          type="email"
          autoComplete="off"
          spellCheck={false}
          label={<Trans>E-mail</Trans>}
        />
        <TextField control={control} name="title" optional label={<Trans>Position</Trans>} />
        <SelectField
          control={control}
          name="language"
          label={t`Language of mails`}
          choices={Object.entries(locales).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <SelectField
        control={control}
        name="role"
        label={<Trans>Role</Trans>}
        choices={useChoices(roleWords)}
      />
    </FormShell>
  );
}
