import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { CheckboxField } from "#/shared/ui/form/choice-fields";
import { FormShell } from "#/shared/ui/form/form-shell";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { updateDealer } from "../api/write";
import { AgreementText } from "../apply/agreement-text";

/** Signs the version in force, when another one was signed before. */
export function SignAgreement({ dealer }: { dealer: Schema<"Dealer"> }) {
  const form = useForm({
    resolver: useLazyResolver(() => import("./sign-schema")),
    defaultValues: { agreementVersion: false },
  });
  const sign = useWrite({
    send: () =>
      updateDealer(dealer.version, {
        makes: dealer.makes,
        destinations: dealer.destinations,
        agreementVersion: dealer.agreementInForce,
      }),
    invalidates: ["/api/v1/dealer"],
  });
  const submit = useFormSubmit(form, () => sign.mutateAsync(undefined));
  return (
    <Notice tone="warn" title={<Trans>The data-sharing agreement has changed</Trans>} className="w-full">
      <FormShell {...submit} action={<Trans>Sign it</Trans>}>
        <AgreementText version={dealer.agreementInForce} />
        <CheckboxField
          control={form.control}
          name="agreementVersion"
          label={<Trans>I sign it for the dealership.</Trans>}
        />
      </FormShell>
    </Notice>
  );
}
