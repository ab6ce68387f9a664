import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { formatNumber } from "#/shared/lib/names";
import { DateTime } from "#/shared/ui/date-time";
import { Money } from "#/shared/ui/money";
import { confidenceWords, findingWords } from "./verdict-words";

/** One finding: its words, its limit, and where it comes from. */
export function Finding({ finding }: { finding: Schema<"ImportFinding"> }) {
  const { i18n } = useLingui();
  const known = findingWords[finding.code];
  return (
    <li>
      {known ? i18n._(known) : finding.message} <Limit finding={finding} />
      <details>
        <summary className="cursor-pointer text-sm text-soft underline underline-offset-4">
          <Trans>Sources</Trans>
        </summary>
        <ul className="mt-1 grid gap-1 text-sm text-soft">
          {finding.claims.map(({ ruleId, statement, sources, asOf, confidence }) => (
            <li key={ruleId}>
              <span lang="en">{statement}</span> ({i18n._(confidenceWords[confidence])}
              {asOf && <>, {asOf}</>})
              {sources.map((source) => (
                <Source key={source} address={source} />
              ))}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Source({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return <> {address}</>;
  return (
    <>
      {" "}
      <a href={address} rel="noreferrer" target="_blank" className="link break-all">
        {new URL(address).hostname}
      </a>
    </>
  );
}

function Limit({ finding }: { finding: Schema<"ImportFinding"> }) {
  const locale = useLocale();
  return (
    <>
      {finding.earliest && <Trans>First registered {finding.earliest} or later.</Trans>}{" "}
      {finding.latest && <Trans>First registered {finding.latest} or earlier.</Trans>}{" "}
      {finding.arriveBy && (
        <Trans>
          The newest must arrive by <DateTime value={finding.arriveBy} day />.
        </Trans>
      )}{" "}
      {finding.engineCcMax != null && <Trans>At most {formatNumber(finding.engineCcMax, locale)} cc.</Trans>}{" "}
      {finding.priceMaxYen != null && (
        <Trans>
          At most <Money value={{ amount: finding.priceMaxYen, currency: "JPY" }} />.
        </Trans>
      )}
    </>
  );
}
