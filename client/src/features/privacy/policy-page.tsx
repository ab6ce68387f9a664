import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLocale } from "#/shared/i18n/use-locale";
import { policyVersionsQuery } from "#/shared/policy/current-policy";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { policyQuery } from "./api/get-policy";
import { ClauseStatus } from "./clause-status";

/** The policy, clause by clause, each with how the program keeps it; earlier versions beside it. */
export function PolicyPage({ version }: { version: string | undefined }) {
  const { t } = useLingui();
  const { data: policy } = useSuspenseQuery(policyQuery(version, useLocale()));
  const { data: versions } = useSuspenseQuery(policyVersionsQuery());
  const newest = versions.find((item) => item.inForce);
  const old = newest && newest.version !== policy.version;
  return (
    <Page
      title={policy.title}
      lead={
        <Trans>
          Each clause is kept by one mechanism in the program, and checked by tests. What is only planned is
          not done, and the program refuses it.
        </Trans>
      }
      actions={
        <Link to="/privacy/proof" className={buttonLook("secondary")}>
          <Trans>How it is kept</Trans>
        </Link>
      }
      above={
        <Trans>
          Version {policy.version}, in force from <DateTime value={policy.effectiveFrom} day />
        </Trans>
      }
    >
      {old && (
        <Notice tone="warn" className="mb-6">
          <Trans>
            This is an earlier version. The newest one governs all data, whenever it was collected.{" "}
            <Link to="/privacy" className="link">
              Read the newest
            </Link>
          </Trans>
        </Notice>
      )}
      <TwoColumns
        main={policy.clauses.map((clause) => (
          <Section
            key={clause.id}
            id={`clause-${clause.id}`}
            title={`${clause.id} ${clause.heading}`}
            actions={<ClauseStatus status={clause.status} />}
          >
            <p className="max-w-read">{clause.text}</p>
            <Link
              to="/privacy/feedback"
              search={{ clause: clause.id, version: policy.version }}
              className="link mt-3 inline-block text-sm"
            >
              <Trans>Your view of clause {clause.id}</Trans>
            </Link>
          </Section>
        ))}
        side={
          <>
            <nav aria-label={t`Clauses`} className="card p-5 max-lg:hidden">
              <ol className="grid gap-2 text-[0.9375rem]">
                {policy.clauses.map((clause) => (
                  <li key={clause.id}>
                    <a href={`#clause-${clause.id}`} className="link">
                      {clause.id} {clause.heading}
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
            <Section id="more" title={<Trans>Check it yourself</Trans>}>
              <ul className="grid gap-2">
                <li>
                  <Link to="/privacy/feedback" search={{ version: policy.version }} className="link">
                    <Trans>Your view of the policy</Trans>
                  </Link>
                </li>
                <li>
                  <Link to="/transparency" className="link">
                    <Trans>Disclosures by law</Trans>
                  </Link>
                </li>
                <li>
                  <Link to="/verify-certificate" className="link">
                    <Trans>Check a certificate</Trans>
                  </Link>
                </li>
                <li>
                  <Link to="/verify-receipt" className="link">
                    <Trans>Check a consent receipt</Trans>
                  </Link>
                </li>
              </ul>
            </Section>
            <Section id="versions" title={<Trans>Versions</Trans>}>
              <ol className="grid gap-2">
                {versions.map((item, position) => (
                  <li key={item.version}>
                    <Link
                      to="/privacy"
                      search={item.inForce ? {} : { version: item.version }}
                      className="link"
                    >
                      {item.version}
                    </Link>{" "}
                    <span className="text-sm text-soft">
                      <DateTime value={item.effectiveFrom} day />
                    </span>
                    {position < versions.length - 1 && (
                      <Link
                        to="/privacy/changes"
                        search={{ version: item.version }}
                        className="link block text-sm"
                        aria-label={t`What changed in version ${item.version}`}
                      >
                        <Trans>What changed</Trans>
                      </Link>
                    )}
                  </li>
                ))}
              </ol>
            </Section>
          </>
        }
      />
    </Page>
  );
}
