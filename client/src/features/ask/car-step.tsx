import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useWatch } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { makesQuery, modelsQuery } from "#/shared/reference/queries";
import { bodyWords } from "#/shared/requests/words";
import { CheckboxesField } from "#/shared/ui/form/choice-fields";
import { ComboboxField } from "#/shared/ui/form/combobox-field";
import { NumberField, TextAreaField } from "#/shared/ui/form/text-field";
import { Skeleton } from "#/shared/ui/states";
import type { AskForm } from "./model/ask-form";

const Silhouette = lazy(() =>
  import("#/shared/cars/silhouette").then((module) => ({ default: module.Silhouette })),
);

const CarDetails = lazy(() => import("./car-details").then((module) => ({ default: module.CarDetails })));

const bodies = Object.keys(bodyWords) as Schema<"BodyType">[];

/** Which car: the make is needed, everything else narrows. */
export function CarStep({ form }: { form: UseFormReturn<AskForm> }) {
  const { t, i18n } = useLingui();
  const { control } = form;
  const japanese = useLocale() === "ja";
  const make = useWatch({ control, name: "wish.make" });
  const makes = useQuery(makesQuery()).data ?? [];
  const slug = makes.find(({ name }) => name === make)?.slug ?? "";
  const models = useQuery(modelsQuery(slug)).data ?? [];
  return (
    <div className="grid gap-6">
      <div className="grid gap-5 sm:grid-cols-2">
        <ComboboxField
          control={control}
          name="wish.make"
          free
          label={<Trans>Make</Trans>}
          placeholder={t`Toyota`}
          options={makes.map(({ name, nameJa }) => ({
            value: name,
            label: japanese ? (nameJa ?? name) : name,
            hint: japanese ? name : undefined,
          }))}
          onChosen={(chosen) => chosen !== make && form.setValue("wish.model", "")}
        />
        <ComboboxField
          control={control}
          name="wish.model"
          free
          optional
          label={<Trans>Model</Trans>}
          placeholder={t`Any model`}
          options={models.map(({ name, nameJa, aliases }) => ({
            value: name,
            label: japanese ? (nameJa ?? name) : name,
            hint: japanese ? name : aliases[0],
          }))}
        />
      </div>
      <div className="grid grid-cols-2 gap-5">
        <NumberField
          control={control}
          name="wish.yearFrom"
          maxLength={4}
          placeholder={t`Any`}
          label={<Trans>From year</Trans>}
        />
        <NumberField
          control={control}
          name="wish.yearTo"
          maxLength={4}
          placeholder={t`Any`}
          label={<Trans>To year</Trans>}
        />
      </div>
      <CheckboxesField
        control={control}
        name="wish.bodies"
        optional
        label={<Trans>Body</Trans>}
        choices={bodies.map((body) => ({
          value: body,
          label: i18n._(bodyWords[body]),
          picture: (
            <Suspense fallback={<span className="block aspect-5/2 mb-1 w-20" />}>
              <Silhouette body={body} className="mb-1 w-20" />
            </Suspense>
          ),
        }))}
      />
      <Suspense fallback={<Skeleton lines={6} />}>
        <CarDetails control={control} />
      </Suspense>
      <TextAreaField
        control={control}
        name="note"
        optional
        maxLength={2000}
        label={<Trans>Anything else</Trans>}
        hint={
          <Trans>Dealers read this. Phone numbers, addresses and links in it are hidden from them.</Trans>
        }
      />
    </div>
  );
}
