import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { saveFile } from "#/shared/lib/save-file";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { ErrorState } from "#/shared/ui/states";
import { fetchCertificate, fetchPackage } from "../api/writes";

/** What the person can take home: the package, once, and the certificate. */
export function Files({ request }: { request: Schema<"PrivacyRequest"> }) {
  const { id, reference, hasCertificate } = request;
  const kept = request.package;
  const fetched = useWrite({
    send: fetchPackage,
    invalidates: ["/api/v1/privacy-requests", "/api/v1/privacy-requests/{id}"],
    onSuccess: (file) => saveFile(file, `${reference}.zip`),
  });
  const certificate = useWrite({
    send: fetchCertificate,
    invalidates: [],
    onSuccess: (file) => saveFile(file, `${reference}-certificate.json`),
  });
  if (!kept && !hasCertificate) return null;
  return (
    <Section id="files" title={<Trans>For you to keep</Trans>}>
      <div className="grid justify-items-start gap-4">
        {kept?.isReady && (
          <>
            <Notice tone="seal" className="w-full">
              <Trans>
                Your package can be fetched once, until <DateTime value={kept.expiresAt} />. Afterwards it is
                gone here.
              </Trans>
            </Notice>
            <Button pending={fetched.isPending} onClick={() => fetched.mutate(id)}>
              <Trans>Fetch the package</Trans>
            </Button>
          </>
        )}
        {kept?.fetchedAt && (
          <p className="text-soft">
            <Trans>
              The package was fetched <DateTime value={kept.fetchedAt} />.
            </Trans>
          </p>
        )}
        {fetched.error && <ErrorState error={fetched.error} />}
        {hasCertificate && (
          <Button look="secondary" pending={certificate.isPending} onClick={() => certificate.mutate(id)}>
            <Trans>Save the certificate</Trans>
          </Button>
        )}
        {hasCertificate && (
          <Link to="/verify-certificate" className="link">
            <Trans>Check a certificate</Trans>
          </Link>
        )}
        {certificate.error && <ErrorState error={certificate.error} />}
      </div>
    </Section>
  );
}
