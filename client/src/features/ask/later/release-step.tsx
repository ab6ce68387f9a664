import { Trans, useLingui } from "@lingui/react/macro";
import type { UseFormReturn } from "react-hook-form";
import { useWatch } from "react-hook-form";
import { Notice } from "#/shared/ui/alert";
import { RadioField, SelectField } from "#/shared/ui/form/choice-fields";
import type { AskForm } from "../model/ask-form";

/** When dealers get the contact: after offers, by the buyer's hand, or at once to the N best. */
export function ReleaseStep({ form }: { form: UseFormReturn<AskForm> }) {
  const { t } = useLingui();
  const { control } = form;
  const [mode, dealers] = useWatch({ control, name: ["release.mode", "release.dealers"] });
  return (
    <div className="grid gap-6">
      <RadioField
        control={control}
        name="release.mode"
        label={<Trans>Who gets your contact details, and when?</Trans>}
        choices={[
          {
            value: "afterOffers",
            label: t`I pick the dealers after seeing their offers`,
            hint: <Trans>Nobody has your details until you say so. Most buyers choose this.</Trans>,
          },
          {
            value: "preAuthorised",
            label: t`Give my details to the best dealers at once`,
            hint: <Trans>Faster calls, less control.</Trans>,
          },
        ]}
      />
      {mode === "preAuthorised" && (
        <>
          <SelectField
            control={control}
            name="release.dealers"
            label={<Trans>To how many dealers at most</Trans>}
            choices={Array.from({ length: 10 }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            }))}
          />
          <Notice tone="warn" title={<Trans>This cannot be called back</Trans>}>
            <Trans>
              Up to {dealers} accredited dealers that serve your make and country, answer fast and have had
              few leads lately will hold your phone number and address. You can see which ones.
            </Trans>
          </Notice>
        </>
      )}
    </div>
  );
}
