import { Trans } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";

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
        <Notice title={<Trans>Dealers see the wish, not you</Trans>}>
          <Trans>
            Offers arrive below until <DateTime value={request.expiresAt} day />. Nobody gets your contact
            before you say so.
          </Trans>
        </Notice>
      );
    case "accepted":
    case "converted":
      return (
        <Notice tone="good" title={<Trans>You accepted an offer</Trans>}>
          <Trans>The car is held for you, and its dealer may now write to you.</Trans>
        </Notice>
      );
    case "rejected":
      return (
        <Notice tone="bad" title={<Trans>This request was refused</Trans>}>
          <Trans>
            The car cannot be exported or imported as described, or the request broke the rules of the site.
          </Trans>
        </Notice>
      );
    default:
      return null;
  }
}
