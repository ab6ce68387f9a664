import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSession } from "#/shared/auth/use-session";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName, listOf } from "#/shared/lib/names";
import { Page, TwoColumns } from "#/shared/ui/page";
import { dealerQuery } from "../api/get-dealer";
import { CompanySection } from "./company-section";
import { EvidenceSection } from "./evidence-section";
import { MarketSection } from "./market-section";
import { StandingSection } from "./standing-section";

/** The dealership: where its accreditation stands, what is missing, what it serves. */
export function DealerPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const session = useSession();
  const owner = session.status === "signed-in" && session.claims.role === "owner";
  const { data: dealer } = useSuspenseQuery(dealerQuery());
  const { company } = dealer;
  const market = (names: readonly string[]) => (names.length === 0 ? t`All` : listOf(names, locale));
  return (
    <Page
      above={<span className="tabular-nums">{dealer.reference}</span>}
      title={locale === "ja" ? company.name : company.englishName}
      lead={locale === "ja" ? company.englishName : company.name}
    >
      <TwoColumns
        main={
          <>
            <StandingSection dealer={dealer} owner={owner} />
            <EvidenceSection dealer={dealer} owner={owner} />
          </>
        }
        side={
          <>
            <CompanySection dealer={dealer} owner={owner} />
            <MarketSection
              dealer={dealer}
              owner={owner}
              makes={market(dealer.makes)}
              destinations={market(dealer.destinations.map((code) => countryName(code, locale)))}
            />
          </>
        }
      />
    </Page>
  );
}
