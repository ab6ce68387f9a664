import { msg } from "@lingui/core/macro";
import { learnWords } from "#/shared/api/words";

learnWords(
  {
    "purchase_request.already_withdrawn": msg`This request was withdrawn already.`,
    "purchase_request.dealer_not_accredited": msg`This dealer is not accredited now. Nothing was released.`,
    "purchase_request.too_many_recipients": msg`That would give your contact to more dealers than allowed.`,
    "purchase_request.already_released": msg`This dealer has your contact already.`,
    "offer.expired": msg`This offer has expired. Ask the dealer for a new one.`,
    "offer.revision_outdated": msg`The dealer has changed this offer. Load it again and look at the new one.`,
    "offer.vehicle_held": msg`Somebody else accepted this very car a moment ago. Nothing of yours was released.`,
    "offer.dealer_not_accredited": msg`This dealer is not accredited now. Nothing was released.`,
  },
  {
    "offer.counter_invalid": msg`Name a total above zero.`,
  },
);
