import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { Page, Section } from "#/shared/ui/page";
import { verifyReceipt } from "../api/verify";
import { ReceiptFacts } from "../consents/receipt-facts";
import "../words";
import { type SignedDocument, saysTheSame } from "./signed-document";
import { Verdict } from "./verdict";
import { VerifyForm } from "./verify-form";

/** Whether a consent receipt is ours and unchanged; for whoever holds one. */
export function VerifyReceiptPage() {
  const check = useMutation({
    mutationFn: async ({ jws, readable }: SignedDocument) => {
      const verdict = await verifyReceipt(jws);
      return { ...verdict, unchanged: readable === undefined || saysTheSame(readable, verdict.record) };
    },
  });
  const verdict = check.data;
  return (
    <Page
      width="read"
      title={<Trans>Check a consent receipt</Trans>}
      lead={
        <Trans>A receipt proves what was given, refused or taken back, when, and with which words.</Trans>
      }
    >
      <div className="grid gap-6">
        <VerifyForm
          name="record"
          label={<Trans>Receipt</Trans>}
          check={check.mutateAsync}
          onChanged={check.reset}
        />
        {verdict && (
          <Verdict genuine={verdict.genuine} unchanged={verdict.unchanged}>
            {verdict.record && (
              <Section id="signed" title={<Trans>What was signed</Trans>}>
                <ReceiptFacts record={verdict.record} position={verdict.position} />
              </Section>
            )}
          </Verdict>
        )}
      </div>
    </Page>
  );
}
