import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Schema } from "#/shared/api/types";
import { DateTime } from "#/shared/ui/date-time";
import { InlineSelect } from "#/shared/ui/form/inline-select";
import { Section } from "#/shared/ui/page";
import { ErrorState, SkeletonCards } from "#/shared/ui/states";
import { type Measure, offersQuery } from "./api/get-requests";
import { OfferCard } from "./offer-card";

const currencies = ["USD", "JPY", "EUR", "GBP", "AUD", "KES"];
const terms = ["cif", "cfr", "fob"] as const;

interface OffersSectionProps {
  request: Schema<"PurchaseRequest">;
  measure: Measure;
  onMeasure: (measure: Measure) => void;
}

/** The offers side by side, brought to one currency and the same terms; the cheapest that can be compared comes first. */
export function OffersSection({ request, measure, onMeasure }: OffersSectionProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(offersQuery(request.id, measure));
  const controls = data && data.offers.length > 0 && (
    <div className="flex flex-wrap gap-3">
      <InlineSelect
        label={t`Currency`}
        value={data.currency}
        choices={currencies.map((code) => ({ value: code, label: code }))}
        onChange={(currency) => onMeasure({ ...measure, currency })}
      />
      <InlineSelect
        label={t`Terms`}
        value={data.incoterm}
        choices={terms.map((term) => ({ value: term, label: term.toUpperCase() }))}
        onChange={(incoterm) => onMeasure({ ...measure, incoterm: incoterm as Schema<"Incoterm"> })}
      />
    </div>
  );
  return (
    <Section id="offers" title={<Trans>Offers</Trans>} actions={controls}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={2} tall="h-64" />}
      {data?.offers.length === 0 && (
        <p className="text-soft">
          {ended(request) ? (
            <Trans>No dealer made an offer before it ended.</Trans>
          ) : request.state === "published" ? (
            <Trans>No offer yet. We write to you when one comes.</Trans>
          ) : (
            <Trans>Offers can come once dealers see the request.</Trans>
          )}
        </p>
      )}
      {data && data.offers.length > 0 && (
        <>
          <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
            {sorted(data.offers).map((compared, place) => (
              <OfferCard
                key={compared.offer.id}
                compared={compared}
                comparison={data}
                request={request}
                cheapest={place === 0 && data.offers.length > 1}
              />
            ))}
          </ul>
          <p className="mt-4 text-sm text-soft">
            <Trans>
              Compared at the rates of <DateTime value={data.ratesOn} day />. You pay in the currency of the
              offer.
            </Trans>
          </p>
        </>
      )}
    </Section>
  );
}

const ended = ({ state }: Schema<"PurchaseRequest">) =>
  ["withdrawn", "rejected", "expired", "closed"].includes(state);

const open = ({ offer }: Schema<"ComparedOffer">) => offer.allowedActions.length > 0;

function sorted(offers: readonly Schema<"ComparedOffer">[]): Schema<"ComparedOffer">[] {
  const cost = ({ total }: Schema<"ComparedOffer">) => total?.amount ?? Number.POSITIVE_INFINITY;
  return [...offers].sort((a, b) => Number(open(b)) - Number(open(a)) || cost(a) - cost(b));
}
