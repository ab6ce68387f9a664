import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";

const reasons: Readonly<Record<Schema<"RejectionReason">, MessageDescriptor>> = {
  spam: msg`It broke the rules of the site.`,
  sanction: msg`Trade with this destination is under sanctions.`,
  exportControl: msg`Japan's export control forbids this car for the destination.`,
  importRule: msg`The rules of the destination forbid this car.`,
};

/** Why a request is over, and what can be done instead. */
export function Ended({ request }: { request: Schema<"PurchaseRequest"> }) {
  const { i18n } = useLingui();
  const again = (
    <Link to="/ask" className="link">
      <Trans>Ask for a car again</Trans>
    </Link>
  );
  switch (request.state) {
    case "rejected":
      return (
        <Notice tone="bad" title={<Trans>This request was refused</Trans>}>
          {request.rejectedFor && i18n._(reasons[request.rejectedFor])} <Trans>No dealer saw it.</Trans>{" "}
          {again}
        </Notice>
      );
    case "withdrawn":
      return (
        <Notice title={<Trans>You took this request back</Trans>}>
          <Trans>Dealers no longer see it. Whoever holds your contact was told that it is over.</Trans>{" "}
          {again}
        </Notice>
      );
    case "expired":
      return (
        <Notice title={<Trans>This request has expired</Trans>}>
          <Trans>
            It ended on <DateTime value={request.closedAt ?? request.expiresAt} day /> without an accepted
            offer.
          </Trans>{" "}
          {again}
        </Notice>
      );
    case "closed":
      return request.foldedInto ? (
        <Notice title={<Trans>You had asked for this already</Trans>}>
          <Trans>
            Your earlier request for the same car answers for both:{" "}
            <Link to="/requests/$id" params={{ id: request.foldedInto }} className="link">
              open it
            </Link>
            .
          </Trans>
        </Notice>
      ) : null;
    default:
      return null;
  }
}
