import { useEffect, useRef } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import type { OfferForm } from "./offer-form";
import { loadsAt } from "./price-lines";

/** Terms that name the other port empty the field, or fill it with the port that the buyer wished. */
export function usePortOfTerms(form: UseFormReturn<OfferForm>, { port }: Schema<"DestinationInput">): void {
  const loading = loadsAt(useWatch({ control: form.control, name: "price.incoterm" }));
  const before = useRef(loading);
  useEffect(() => {
    if (before.current === loading) return;
    before.current = loading;
    form.setValue("port", loading ? "" : (port ?? ""));
  }, [form, loading, port]);
}
