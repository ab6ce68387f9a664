import { Trans, useLingui } from "@lingui/react/macro";
import { type Control, type UseFormReturn, useWatch } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { PortField } from "#/shared/reference/port-field";
import { incotermWords } from "#/shared/requests/incoterm-words";
import { SelectField } from "#/shared/ui/form/choice-fields";
import { TextField } from "#/shared/ui/form/text-field";
import { useChoices } from "#/shared/ui/form/use-choices";
import { Money } from "#/shared/ui/money";
import type { OfferForm } from "./offer-form";
import { linesOf, loadsAt, runningTotal } from "./price-lines";

interface PriceFieldsProps {
  form: UseFormReturn<OfferForm>;
  /** Where the request's car goes. */
  destination: Schema<"DestinationInput">;
}

/** The price line by line, as its terms have it, with the sum so far. */
export function PriceFields({ form, destination }: PriceFieldsProps) {
  const { t } = useLingui();
  const { control } = form;
  const locale = useLocale();
  const [incoterm, currency] = useWatch({ control, name: ["price.incoterm", "price.currency"] });
  const { freight, insurance } = linesOf[incoterm];
  const loading = loadsAt(incoterm);
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_7rem]">
        <SelectField
          control={control}
          name="price.incoterm"
          label={<Trans>Terms</Trans>}
          choices={useChoices(incotermWords)}
        />
        <SelectField
          control={control}
          name="price.currency"
          label={<Trans>Currency</Trans>}
          choices={["JPY", "USD"].map((code) => ({ value: code, label: code }))}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          control={control}
          name="price.fob"
          inputMode="decimal"
          label={incoterm === "exw" ? t`Car in the yard, ${currency}` : t`Car on board (FOB), ${currency}`}
        />
        {freight !== "none" && (
          <TextField
            control={control}
            name="price.freight"
            inputMode="decimal"
            label={t`Freight, ${currency}`}
          />
        )}
        {insurance !== "none" && (
          <TextField
            control={control}
            name="price.insurance"
            inputMode="decimal"
            optional={insurance === "optional"}
            label={t`Insurance, ${currency}`}
          />
        )}
        <TextField
          control={control}
          name="price.inspection"
          inputMode="decimal"
          optional
          label={t`Inspection, ${currency}`}
        />
      </div>
      <RunningTotal control={control} />
      <PortField
        key={loading ? "loading" : "discharge"}
        control={control}
        name="port"
        country={loading ? "JP" : destination.country}
        label={loading ? <Trans>Port of loading</Trans> : <Trans>Port of discharge</Trans>}
        hint={
          loading ? undefined : (
            <Trans>The buyer's destination is {countryName(destination.country, locale)}.</Trans>
          )
        }
      />
    </div>
  );
}

function RunningTotal({ control }: { control: Control<OfferForm> }) {
  const price = useWatch({ control, name: "price" });
  const total = runningTotal(price);
  return (
    <p
      role="status"
      className="flex flex-wrap items-baseline justify-between gap-3 rounded-control bg-sunken px-4 py-3"
    >
      <span className="font-semibold">
        <Trans>Total {price.incoterm.toUpperCase()}</Trans>
      </span>
      {total ? (
        <Money value={total} className="text-2xl font-bold tabular-nums" />
      ) : (
        <span className="text-soft">
          <Trans>Type the lines above</Trans>
        </span>
      )}
    </p>
  );
}
