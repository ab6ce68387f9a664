import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import { FormShell } from "#/shared/ui/form/form-shell";
import { TextAreaField, TextField } from "#/shared/ui/form/text-field";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { Section } from "#/shared/ui/page";
import { CarFields } from "./car-fields";
import { type OfferForm, toOffer } from "./offer-form";
import { PhotosField } from "./photos-field";
import { PriceFields } from "./price-fields";
import { usePortOfTerms } from "./use-port-of-terms";

interface OfferEditorProps {
  begin: OfferForm;
  destination: Schema<"DestinationInput">;
  action: ReactNode;
  beside: ReactNode;
  send: (offer: Schema<"OfferInput">) => Promise<unknown>;
}

/** The form of an offer: new, or the next revision of one. */
export function OfferEditor({ begin, destination, action, beside, send }: OfferEditorProps) {
  const form = useForm<OfferForm>({
    resolver: useLazyResolver(() => import("./offer-schema")),
    defaultValues: begin,
  });
  const { control } = form;
  usePortOfTerms(form, destination);
  const submit = useFormSubmit(form, (values) => send(toOffer(values)));
  return (
    <FormShell {...submit} action={action} beside={beside}>
      <Section id="car" title={<Trans>The car</Trans>}>
        <div className="grid gap-6">
          <CarFields control={control} />
          <PhotosField control={control} />
        </div>
      </Section>
      <Section id="price" title={<Trans>The price</Trans>}>
        <PriceFields form={form} destination={destination} />
      </Section>
      <Section id="until" title={<Trans>Validity and departure</Trans>}>
        <div className="grid gap-5">
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              control={control}
              name="validUntil"
              type="date"
              label={<Trans>Valid through</Trans>}
              hint={<Trans>At least 48 hours, at most 90 days.</Trans>}
            />
            <TextField
              control={control}
              name="etd"
              type="date"
              optional
              label={<Trans>Expected departure</Trans>}
              hint={<Trans>The day on which the ship leaves Japan.</Trans>}
            />
          </div>
          <TextAreaField
            control={control}
            name="note"
            rows={4}
            optional
            maxLength={2000}
            label={<Trans>A word to the buyer</Trans>}
            hint={<Trans>Phone numbers, addresses and links are hidden.</Trans>}
          />
        </div>
      </Section>
    </FormShell>
  );
}
