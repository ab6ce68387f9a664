import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { jsonFile, saveFile } from "#/shared/lib/save-file";
import { Button } from "#/shared/ui/button";
import { Page, Section } from "#/shared/ui/page";
import { ErrorState, SkeletonCards } from "#/shared/ui/states";
import { receiptQuery } from "../api/reads";
import { ReceiptFacts } from "./receipt-facts";

/** One receipt, to print or to save; anybody who holds it can have it checked later, without an account. */
export function ReceiptPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(receiptQuery(id));
  return (
    <Page
      width="read"
      above={
        <Link to="/account/privacy" className="link print:hidden">
          <Trans>Your data</Trans>
        </Link>
      }
      title={<Trans>Consent receipt</Trans>}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonCards />}
      {data && (
        <div className="grid gap-6">
          <div className="flex flex-wrap gap-3 print:hidden">
            <Button onClick={() => window.print()}>
              <Trans>Print</Trans>
            </Button>
            <Button look="secondary" onClick={() => saveFile(jsonFile(data), `consent-receipt-${id}.json`)}>
              <Trans>Save as a file</Trans>
            </Button>
          </div>
          <Section id="receipt" title={<Trans>What was signed</Trans>}>
            <ReceiptFacts record={data.record} />
          </Section>
          <Section
            id="signature"
            title={<Trans>Signature</Trans>}
            lead={
              <Trans>
                Whoever has these characters can have them checked at{" "}
                <Link to="/verify-receipt" className="link">
                  {`${location.origin}/verify-receipt`}
                </Link>
                , without an account.
              </Trans>
            }
          >
            <code className="block text-sm wrap-anywhere">{data.jws}</code>
          </Section>
        </div>
      )}
    </Page>
  );
}
