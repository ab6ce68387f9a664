import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { submitApplication, withdrawApplication } from "../api/write";
import { dealerStateTone, dealerStateWords, evidenceWords } from "../words";
import { NextStep } from "./next-step";
import { SignAgreement } from "./sign-agreement";

/** Where the accreditation stands, what is missing, and what the owner can do about it. */
export function StandingSection({ dealer, owner }: { dealer: Schema<"Dealer">; owner: boolean }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const submit = useWrite({ send: submitApplication, invalidates: ["/api/v1/dealer"] });
  const withdraw = useWrite({
    send: withdrawApplication,
    invalidates: ["/api/v1/dealer"],
    onSuccess: () => setAsking(false),
  });
  const may = (action: Schema<"DealerAction">) => owner && dealer.allowedActions.includes(action);
  return (
    <Section id="standing" title={<Trans>Accreditation</Trans>}>
      <div className="grid justify-items-start gap-4">
        <p className="flex flex-wrap items-center gap-3">
          <StatusBadge tone={dealerStateTone(dealer.state)}>
            {i18n._(dealerStateWords[dealer.state])}
          </StatusBadge>
          {dealer.validUntil && (
            <span className="text-soft">
              <Trans>
                until <DateTime value={dealer.validUntil} day />
              </Trans>
            </span>
          )}
        </p>
        <NextStep dealer={dealer} />
        {dealer.missingEvidence.length > 0 && (
          <Notice tone="warn" title={<Trans>Not verified yet, or expired</Trans>} className="w-full">
            {listOf(
              dealer.missingEvidence.map((kind) => i18n._(evidenceWords[kind])),
              locale,
            )}
          </Notice>
        )}
        {owner && dealer.agreementVersion !== dealer.agreementInForce && <SignAgreement dealer={dealer} />}
        {submit.error && <ErrorState error={submit.error} />}
        <div className="flex flex-wrap gap-3">
          {may("submitForReview") && (
            <Button pending={submit.isPending} onClick={() => submit.mutate(undefined)}>
              <Trans>Hand the application in</Trans>
            </Button>
          )}
          {may("withdraw") && (
            <Button look="secondary" onClick={() => setAsking(true)}>
              <Trans>Take the application back</Trans>
            </Button>
          )}
        </div>
        <Confirm
          open={asking}
          title={<Trans>Take the application {dealer.reference} back?</Trans>}
          action={<Trans>Take it back</Trans>}
          danger
          pending={withdraw.isPending}
          error={withdraw.error}
          onConfirm={() => withdraw.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>It ends here and cannot be taken up again. You would have to apply anew.</Trans>
          </p>
        </Confirm>
      </div>
    </Section>
  );
}
