import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { currentLocale } from "#/shared/i18n/setup";
import { AcceptPolicy } from "#/shared/policy/accept-policy";
import { policyVersionsQuery } from "#/shared/policy/current-policy";
import { CheckboxField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Section } from "#/shared/ui/page";
import { apply } from "../api/write";
import { agreementShown } from "./agreement";
import { AgreementText } from "./agreement-text";
import { applyDefaults, type ApplyForm as Form, toApplication } from "./apply-model";
import { CompanyFields } from "./company-fields";
import { MarketFields } from "./market-fields";
import { PersonFields } from "./person-fields";

/** Company, people, market, agreement. */
export function ApplyForm({ onSent }: { onSent: () => void }) {
  const { data: versions } = useSuspenseQuery(policyVersionsQuery());
  const version = versions.find((item) => item.inForce)?.version ?? "";
  const form = useForm<Form>({
    resolver: useLazyResolver(() => import("./apply-schema")),
    defaultValues: applyDefaults,
  });
  const { control } = form;
  const same = useWatch({ control, name: "same" });
  const submit = useFormSubmit(form, async (values) => {
    await apply(toApplication(values, version, currentLocale()));
    onSent();
  });
  return (
    <FormShell {...submit} action={<Trans>Send the application</Trans>}>
      <Section id="company" title={<Trans>Company</Trans>}>
        <CompanyFields control={control} />
      </Section>
      <Section
        id="owner"
        title={<Trans>Owner's account</Trans>}
        lead={<Trans>You: the first to sign in. You invite the others.</Trans>}
      >
        <div className="grid gap-5">
          <PersonFields control={control} name="owner" />
          <TextField
            control={control}
            name="password"
            type="password"
            autoComplete="new-password"
            label={<Trans>Password</Trans>}
            hint={<Trans>At least 12 characters. A sentence is good.</Trans>}
          />
        </div>
      </Section>
      <Section id="responsible" title={<Trans>Responsible person</Trans>}>
        <CheckboxField control={control} name="same" label={<Trans>That is the owner above</Trans>} />
        {!same && (
          <div className="mt-4">
            <PersonFields control={control} name="responsiblePerson" />
          </div>
        )}
      </Section>
      <Section id="market" title={<Trans>What you serve</Trans>}>
        <MarketFields control={control} />
      </Section>
      <div className="grid gap-3">
        <AgreementText version={agreementShown} />
        <CheckboxField
          control={control}
          name="agreementVersion"
          label={<Trans>I have read the data-sharing agreement and sign it for the dealership.</Trans>}
        />
        <AcceptPolicy control={control} name="policyVersion" version={version} />
      </div>
    </FormShell>
  );
}
