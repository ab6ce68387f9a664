import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName, listOf } from "#/shared/lib/names";
import { DataTable } from "#/shared/ui/data-table";
import { DateTime } from "#/shared/ui/date-time";
import { Page, Section } from "#/shared/ui/page";
import { transparencyQuery } from "../api/get-transparency";

const groundWords: Readonly<Record<Schema<"LegalGround">, MessageDescriptor>> = {
  belief: msg`Needed to protect somebody (4.1)`,
  judicialOrder: msg`A court's order (4.2 a)`,
  law: msg`A law (4.2 b)`,
  breach: msg`A broken user agreement (4.3)`,
};

/** How often authorities and courts asked, and how often staff looked without a case: numbers for everybody. */
export function TransparencyPage() {
  const { data } = useSuspenseQuery(transparencyQuery());
  return (
    <Page
      title={<Trans>Disclosures by law</Trans>}
      above={
        <Link to="/privacy" className="link">
          <Trans>Privacy policy</Trans>
        </Link>
      }
      lead={
        <Trans>
          How often authorities and courts asked us for somebody's data, and what they got. Counted until{" "}
          <DateTime value={data.until} day />.
        </Trans>
      }
    >
      <div className="grid gap-6">
        <Section
          id="requests"
          title={<Trans>Requests and disclosures</Trans>}
          lead={
            <Trans>
              Numbers come in bands of ten and only for whole quarters, so that nobody can tell whether there
              was one case or none. Who is concerned learns of it from us, when the law lets us tell.
            </Trans>
          }
        >
          <Requests years={data.years} />
        </Section>
        <Section
          id="emergencies"
          title={<Trans>Emergency access by staff</Trans>}
          lead={
            <Trans>
              Staff read personal data for a case only. Where a danger cannot wait for one, the access is
              logged, examined afterwards, and shown to the person.
            </Trans>
          }
        >
          <Emergencies years={data.emergencyAccesses} />
        </Section>
        <Section id="breach" title={<Trans>Broken agreements</Trans>}>
          <Breach countries={data.breachDisclosures} />
        </Section>
        <a href="/api/v1/transparency" className="link justify-self-start">
          <Trans>The same as JSON</Trans>
        </a>
      </div>
    </Page>
  );
}

function Requests({ years }: { years: readonly Schema<"LegalYear">[] }) {
  const { t, i18n } = useLingui();
  return (
    <DataTable
      caption={t`Requests and disclosures`}
      rows={years}
      rowKey={({ year, ground }) => `${year} ${ground}`}
      columns={[
        { id: "year", header: <Trans>Year</Trans>, cell: ({ year }) => year },
        { id: "ground", header: <Trans>Ground</Trans>, cell: ({ ground }) => i18n._(groundWords[ground]) },
        { id: "received", header: <Trans>Requests</Trans>, cell: (row) => band(row.received), numeric: true },
        {
          id: "disclosed",
          header: <Trans>Disclosed</Trans>,
          cell: (row) => band(row.disclosed),
          numeric: true,
        },
        { id: "refused", header: <Trans>Refused</Trans>, cell: (row) => band(row.refused), numeric: true },
      ]}
      empty={<NothingYet />}
    />
  );
}

function Emergencies({ years }: { years: readonly Schema<"EmergencyYear">[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Emergency access by staff`}
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={[
        { id: "year", header: <Trans>Year</Trans>, cell: ({ year }) => year },
        { id: "count", header: <Trans>How often</Trans>, cell: ({ count }) => band(count), numeric: true },
      ]}
      empty={<NothingYet />}
    />
  );
}

function Breach({ countries }: { countries: readonly string[] }) {
  const locale = useLocale();
  if (countries.length === 0)
    return (
      <p className="max-w-read">
        <Trans>
          Nothing is published about people who break the user agreement: this is switched off everywhere, and
          the program refuses it.
        </Trans>
      </p>
    );
  const names = listOf(
    countries.map((code) => countryName(code, locale)),
    locale,
  );
  return (
    <p className="max-w-read">
      <Trans>Publications about broken user agreements are possible for: {names}.</Trans>
    </p>
  );
}

const NothingYet = () => (
  <p className="text-soft">
    <Trans>No whole quarter has passed yet.</Trans>
  </p>
);

const band = ({ from, to }: Schema<"Band">) => `${from}–${to}`;
