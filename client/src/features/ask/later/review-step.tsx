import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { AcceptPolicy } from "#/shared/policy/accept-policy";
import { inForce, policyVersionsQuery } from "#/shared/policy/current-policy";
import { incotermWords } from "#/shared/requests/incoterm-words";
import { WishFacts, wishTitle } from "#/shared/requests/wish-summary";
import { Button } from "#/shared/ui/button";
import { type AskForm, toWish } from "../model/ask-form";
import { Verdict } from "./verdict";

interface ReviewStepProps {
  form: UseFormReturn<AskForm>;
  /** Goes back to a step. */
  onGo: (step: number) => void;
}

/** Everything once more before it is sent. */
export function ReviewStep({ form, onGo }: ReviewStepProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { control } = form;
  const { data: versions } = useSuspenseQuery(policyVersionsQuery());
  const { wish: written, destination, incoterm, contact, release } = useWatch({ control }) as AskForm;
  const wish = toWish(written);
  return (
    <div className="grid gap-4">
      <Part title={wishTitle(wish)} onChange={() => onGo(0)}>
        <WishFacts wish={wish} />
      </Part>
      <Part
        title={[countryName(destination.country, locale), destination.port].filter(Boolean).join(" · ")}
        onChange={() => onGo(1)}
      >
        <p>{i18n._(incotermWords[incoterm])}</p>
      </Part>
      <Verdict control={control} />
      <Part title={contact.name} onChange={() => onGo(2)}>
        <p>{[contact.email, contact.phone.number, contact.business.name].filter(Boolean).join(" · ")}</p>
      </Part>
      <Part title={<Trans>Release of your contact</Trans>} onChange={() => onGo(3)}>
        <p>
          {release.mode === "afterOffers" ? (
            <Trans>Only to dealers that you pick after seeing offers.</Trans>
          ) : (
            <Trans>At once, to the {release.dealers} best dealers at most.</Trans>
          )}
        </p>
      </Part>
      <AcceptPolicy control={control} name="accepted" version={inForce(versions)} />
    </div>
  );
}

function Part({
  title,
  onChange,
  children,
}: {
  title: ReactNode;
  onChange: () => void;
  children: ReactNode;
}) {
  return (
    <section className="card p-4">
      <div className="mb-2 flex items-start justify-between gap-3">
        <h3 className="min-w-0 text-lg">{title}</h3>
        <Button look="quiet" small onClick={onChange}>
          <Trans>Change</Trans>
        </Button>
      </div>
      {children}
    </section>
  );
}
