import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { dealsQuery } from "#/shared/offers/deal-query";
import { Notice } from "#/shared/ui/alert";
import { buttonLook } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { Ended } from "./ended";

/** What the buyer has to do now, or what is being waited for. */
export function NextAction({ request }: { request: Schema<"PurchaseRequest"> }) {
  switch (request.state) {
    case "awaitingContactProof":
      return (
        <Notice tone="warn" title={<Trans>Open the link in our mail</Trans>}>
          <Trans>It proves your address. Until then no dealer sees this request.</Trans>
        </Notice>
      );
    case "submitted":
    case "screening":
    case "matched":
      return (
        <Notice title={<Trans>We are looking for dealers</Trans>}>
          <Trans>
            Rules are checked and accredited dealers that serve your make and country are found. This takes
            minutes.
          </Trans>
        </Notice>
      );
    case "published":
      return (
        <Notice title={<Trans>Dealers see the wish</Trans>}>
          <Trans>
            Offers arrive below until <DateTime value={request.expiresAt} day />. A dealer gets your contact
            only when you say so.
          </Trans>
        </Notice>
      );
    case "accepted":
    case "converted":
      return <Accepted requestId={request.id} />;
    default:
      return <Ended request={request} />;
  }
}

function Accepted({ requestId }: { requestId: string }) {
  const { data } = useQuery(dealsQuery(requestId));
  const deal = data?.[0];
  return (
    <Notice tone="good" title={<Trans>You accepted an offer</Trans>}>
      <p className="mb-3">
        <Trans>The car is held for you, and its dealer may now write to you.</Trans>
      </p>
      {deal && (
        <Link to="/deals/$id" params={{ id: deal.id }} className={buttonLook("secondary", true)}>
          <Trans>To the deal {deal.reference}</Trans>
        </Link>
      )}
    </Notice>
  );
}
