import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Page, Section, TwoColumns } from "#/shared/ui/page";
import { proofQuery } from "../api/get-proof";
import { CheckBadge, checkWords } from "./check-badge";
import { ClauseProof } from "./clause-proof";

const states = Object.keys(checkWords) as Schema<"CheckState">[];

/** The promise held to the program: every clause, what carries it, and what its checks gave. */
export function ProofPage() {
  const language = useLocale();
  const { data: proof } = useSuspenseQuery(proofQuery(language));
  return (
    <Page
      title={<Trans>How the policy is kept</Trans>}
      lead={
        <Trans>
          Every clause names the part of the program that carries it and the checks that would fail if it did
          not. What is only planned says so, and the program refuses it.
        </Trans>
      }
      above={
        <Link to="/privacy" className="link">
          <Trans>Privacy policy</Trans>
        </Link>
      }
    >
      <TwoColumns
        main={
          <>
            {!proof.ranAt && (
              <Notice tone="warn" title={<Trans>The checks have not run in this build</Trans>}>
                <Trans>
                  Their results belong to one exact build. Where it was built without running them, this page
                  shows none.
                </Trans>
              </Notice>
            )}
            {proof.clauses.map((clause) => (
              <ClauseProof key={clause.id} clause={clause} />
            ))}
          </>
        }
        side={<Summary proof={proof} language={language} />}
      />
    </Page>
  );
}

function Summary({ proof, language }: { proof: Schema<"PrivacyProof">; language: string }) {
  const { t } = useLingui();
  const every = new Map(
    proof.clauses.flatMap(({ checks }) => checks).map((check) => [check.id, check.state]),
  );
  const results = [...every.values()];
  return (
    <Section id="build" title={<Trans>This build</Trans>}>
      <div className="grid gap-5">
        <ul className="grid gap-2" aria-label={t`Checks`}>
          {states.map((state) => (
            <li key={state} className="flex items-center justify-between gap-4">
              <CheckBadge state={state} />
              <span className="font-semibold tabular-nums">
                {results.filter((result) => result === state).length}
              </span>
            </li>
          ))}
        </ul>
        <Facts
          items={[
            [<Trans key="n">Checks last ran</Trans>, proof.ranAt && <DateTime key="v" value={proof.ranAt} />],
            [<Trans key="n">Version of the policy</Trans>, proof.policyVersion],
            [<Trans key="n">SHA-256 of the policy</Trans>, <Hash key="v" value={proof.policySha256} />],
            [<Trans key="n">Build</Trans>, <Hash key="v" value={proof.build} />],
          ]}
        />
        <a href={`/api/v1/privacy-proof?language=${language}`} className="link justify-self-start">
          <Trans>The same as JSON</Trans>
        </a>
      </div>
    </Section>
  );
}

const Hash = ({ value }: { value: string }) => <code className="break-all text-sm">{value}</code>;
