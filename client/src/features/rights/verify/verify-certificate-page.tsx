import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { Page, Section } from "#/shared/ui/page";
import { verifyCertificate } from "../api/verify";
import "../words";
import { CertificateFacts } from "./certificate-facts";
import type { CertificateShape } from "./certificate-shape";
import { type SignedDocument, saysTheSame } from "./signed-document";
import { Verdict } from "./verdict";
import { VerifyForm } from "./verify-form";

/** Whether a certificate of destruction or return is ours and unchanged; for whoever holds one. */
export function VerifyCertificatePage() {
  const check = useMutation({
    mutationFn: async ({ jws, readable }: SignedDocument) => {
      const { isGenuine, certificate } = await verifyCertificate(jws);
      return {
        isGenuine,
        certificate: certificate as CertificateShape | null | undefined,
        unchanged: readable === undefined || saysTheSame(readable, certificate),
      };
    },
  });
  const verdict = check.data;
  return (
    <Page
      width="read"
      title={<Trans>Check a certificate</Trans>}
      lead={
        <Trans>
          A certificate states what was destroyed, returned and kept after a request about somebody’s data. It
          names no person.
        </Trans>
      }
    >
      <div className="grid gap-6">
        <VerifyForm
          name="certificate"
          label={<Trans>Certificate</Trans>}
          check={check.mutateAsync}
          onChanged={check.reset}
        />
        {verdict && (
          <Verdict genuine={verdict.isGenuine} unchanged={verdict.unchanged}>
            {verdict.certificate && (
              <Section id="signed" title={<Trans>What was signed</Trans>}>
                <CertificateFacts certificate={verdict.certificate} />
              </Section>
            )}
          </Verdict>
        )}
      </div>
    </Page>
  );
}
