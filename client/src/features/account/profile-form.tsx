import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { ContactFields } from "#/shared/contact/contact-fields";
import { type ContactForm, contactDefaults, toContact } from "#/shared/contact/contact-form";
import { Button } from "#/shared/ui/button";
import { FormShell } from "#/shared/ui/form/form-shell";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { saveProfile } from "./api/change-me";

/** Corrects the profile. Requests already made keep their own copy. */
export function ProfileForm({ me, onDone }: { me: Schema<"Me">; onDone: () => void }) {
  const form = useForm<ContactForm>({
    resolver: useLazyResolver(() => import("#/shared/contact/contact-schema")),
    defaultValues: contactDefaults(me.profile),
  });
  const save = useWrite({
    send: (values: ContactForm) => {
      const { email: _email, ...profile } = toContact(values);
      return saveProfile(me.version, profile);
    },
    invalidates: ["/api/v1/me"],
    onSuccess: onDone,
  });
  const submit = useFormSubmit(form, save.mutateAsync);
  return (
    <FormShell
      {...submit}
      action={<Trans>Save</Trans>}
      beside={
        <Button look="quiet" onClick={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      }
    >
      <ContactFields control={form.control} withEmail={false} open />
    </FormShell>
  );
}
