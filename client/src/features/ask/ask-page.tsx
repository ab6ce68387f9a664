import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, lazy, Suspense, useEffect } from "react";
import type { Schema } from "#/shared/api/types";
import { loadWords } from "#/shared/i18n/setup";
import { whenUsed } from "#/shared/lib/when-used";
import { countriesQuery } from "#/shared/reference/queries";
import { Button } from "#/shared/ui/button";
import { FormAlert } from "#/shared/ui/form/form-shell";
import { Page } from "#/shared/ui/page";
import { Skeleton } from "#/shared/ui/states";
import { Steps } from "#/shared/ui/steps";
import { CarStep } from "./car-step";
import { steps } from "./model/steps";
import { useAskWizard } from "./use-ask-wizard";

/** What comes after the first step, fetched with its words while that one is filled in. */
const later = async () => (await Promise.all([import("./later/later-steps"), loadWords("asking")]))[0];
const DestinationStep = lazy(async () => ({ default: (await later()).DestinationStep }));
const ContactStep = lazy(async () => ({ default: (await later()).ContactStep }));
const ReleaseStep = lazy(async () => ({ default: (await later()).ReleaseStep }));
const ReviewStep = lazy(async () => ({ default: (await later()).ReviewStep }));
const SendButton = lazy(async () => ({ default: (await later()).SendButton }));

/** The way from a wish to a sent request, in five steps. */
export function AskPage({ profile }: { profile: Schema<"ContactInput"> | undefined }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { form, at, failure, pending, go, next, send } = useAskWizard(profile, ({ reference }) => {
    void navigate({ to: "/asked", search: { reference }, replace: true });
  });
  const names = [t`Car`, t`Destination`, t`Contact`, t`Release`, t`Review`];
  const last = at === steps.length - 1;
  useEffect(() => {
    void whenUsed()
      .then(() => Promise.all([later(), client.prefetchQuery(countriesQuery())]))
      .catch(() => undefined);
  }, [client]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void (last ? send() : next());
  };
  return (
    <Page width="read" title={<Trans>Ask for a car</Trans>}>
      <Steps names={names} current={at} onGo={go} />
      <form noValidate onSubmit={onSubmit} className="mt-8 grid gap-6">
        <h2 id="step-title" tabIndex={-1} className="text-2xl focus:outline-none">
          {names[at]}
        </h2>
        {at === 0 && <CarStep form={form} />}
        <Suspense fallback={<Skeleton lines={6} />}>
          {at === 1 && <DestinationStep form={form} />}
          {at === 2 && <ContactStep form={form} />}
          {at === 3 && <ReleaseStep form={form} />}
          {last && <ReviewStep form={form} onGo={go} />}
        </Suspense>
        {failure && <FormAlert failure={failure} />}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
          {at > 0 && (
            <Button look="secondary" onClick={() => go(at - 1)}>
              <Trans>Back</Trans>
            </Button>
          )}
          {last ? (
            <Suspense>
              <SendButton control={form.control} pending={pending} />
            </Suspense>
          ) : (
            <Button type="submit">
              <Trans>Continue</Trans>
            </Button>
          )}
        </div>
        <p className="text-sm text-soft">
          <Trans>What you type is kept on this device until you send it, at most 7 days.</Trans>
        </p>
      </form>
    </Page>
  );
}
