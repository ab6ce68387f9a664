import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import { learnWords } from "#/shared/api/words";
import type { BadgeTone } from "#/shared/ui/status-badge";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;

/** Where a dealership's accreditation stands. */
export const dealerStateWords: Words<Schema<"DealerState">> = {
  applied: msg`Applied`,
  documentsPending: msg`Documents are missing`,
  underReview: msg`Being examined`,
  accredited: msg`Accredited`,
  renewalDue: msg`Accredited, renewal due`,
  suspended: msg`Suspended`,
  terminated: msg`Terminated`,
  rejected: msg`Refused`,
  withdrawn: msg`Withdrawn`,
};

export const dealerStateTone = (state: Schema<"DealerState">): BadgeTone =>
  state === "accredited"
    ? "good"
    : state === "renewalDue" || state === "documentsPending"
      ? "warn"
      : state === "suspended" || state === "terminated" || state === "rejected"
        ? "bad"
        : "info";

/** What a piece of evidence shows. */
export const evidenceWords: Words<Schema<"EvidenceKind">> = {
  companyRegistry: msg`Company registry`,
  responsiblePersonIdentity: msg`Identity of the responsible person`,
  antiqueDealerLicence: msg`Secondhand dealer's licence (古物商許可)`,
  bankProof: msg`Bank account`,
  securityContact: msg`Security contact`,
  jumveaMembership: msg`JUMVEA membership`,
  deliveryEndpoint: msg`Delivery endpoint`,
};

/** Where an offer stands, as its dealership reads it. */
export const ownOfferWords: Words<Schema<"OfferState">> = {
  draft: msg`Draft`,
  sent: msg`Open`,
  countered: msg`The buyer proposes another price`,
  revised: msg`Revised`,
  accepted: msg`Accepted`,
  superseded: msg`Another offer was taken`,
  declined: msg`Declined`,
  expired: msg`Expired`,
  withdrawn: msg`You withdrew it`,
  lapsed: msg`The car went to another buyer`,
};

/** Where a lead stands. */
export const leadStateWords: Words<Schema<"LeadReleaseState">> = {
  scheduled: msg`About to arrive`,
  available: msg`Waits for your receipt`,
  received: msg`Received`,
  cancelled: msg`Called back by the buyer`,
  refused: msg`Not delivered`,
};

/** What somebody on the staff may do. */
export const roleWords: Words<Schema<"DealerStaffRole">> = {
  owner: msg`Owner: everything, staff and evidence too`,
  sales: msg`Sales: board, leads and offers`,
  integrations: msg`Integrations: API clients`,
};

/** What a program may do. */
export const scopeWords: Words<
  "requests:read" | "leads:read" | "offers:write" | "orders:read" | "shipments:write" | "documents:write"
> = {
  "requests:read": msg`Read the board, questions and changes`,
  "leads:read": msg`Read leads and give receipts`,
  "offers:write": msg`Write offers and questions`,
  "orders:read": msg`Read orders and their papers`,
  "shipments:write": msg`State the steps of an order`,
  "documents:write": msg`Issue proforma invoices`,
};

learnWords(
  {
    "dealer.policy_outdated": msg`The privacy policy has changed. Load the page again, read it, and accept the new version.`,
    "dealer.closed": msg`This accreditation is over.`,
    "dealer.evidence_incomplete": msg`A piece of every required kind must be handed in first.`,
    "offer.request_closed": msg`The request is not open any more.`,
    "offer.not_found": msg`There is no such offer.`,
    "offer.dealer_not_accredited": msg`Your dealership is not accredited now, so it cannot send or revise offers.`,
    "lead_release.dealer_not_accredited": msg`Your dealership is not accredited now, so nothing was handed over.`,
    "photo.unreadable": msg`This file is not an image that we can read.`,
    "photo.too_large": msg`The image is too large.`,
    "api_client.secrets_refused": msg`This site takes no secrets. Use a public key.`,
    "api_client.too_many_keys": msg`Two keys live already. End one first.`,
    "dealer_staff.last_owner": msg`A dealership keeps at least one owner.`,
    "dealer_staff.already_on_staff": msg`This person is on your staff already.`,
    "photo.too_small": msg`The image is too small.`,
    "photo.too_many_pixels": msg`The image is too large.`,
    "photo.unsupported_type": msg`Photos are JPEG, PNG or WebP files.`,
    "photo.quota_reached": msg`Too many photos were uploaded today. Try again tomorrow.`,
  },
  {
    "dealer.licence_invalid": msg`A licence number has twelve digits.`,
    "dealer.licence_of_other_prefecture": msg`The number begins with the code of another prefecture.`,
    "dealer.prefecture_unknown": msg`Choose a prefecture.`,
    "dealer.jumvea_invalid": msg`This is not a JUMVEA number.`,
    "dealer.market_invalid": msg`Name at most 100 makes.`,
    "dealer.agreement_outdated": msg`The agreement has changed. Load the page again and read it.`,
    "dealer.evidence_expired": msg`This evidence has expired already.`,
    "agreement.not_accepted": msg`Please read the agreement and sign it.`,
    "api_client.key_expiry_invalid": msg`It ends in the future and within a year, a key not after its client.`,
    "api_client.scopes_invalid": msg`Choose at least one.`,
    "api_client.key_invalid": msg`Paste a public EC key (P-256) as JWK.`,
    "api_client.invalid_key": msg`Paste a public EC key (P-256) as JWK.`,
    "mileage.out_of_range": msg`Type a mileage in kilometres.`,
    "chassis_number.invalid": msg`Type a chassis number such as NKR81-7027906, or a VIN.`,
    "grade.unknown": msg`Choose a grade from the list.`,
    "price.total_not_positive": msg`The price of the car must be more than zero.`,
    "price.line_missing": msg`These terms include this line.`,
    "offer.validity_too_short": msg`An offer is valid for at least 48 hours.`,
    "offer.validity_too_long": msg`An offer is valid for at most 90 days.`,
    "offer.etd_in_past": msg`This day lies in the past.`,
    "offer.photos_invalid": msg`Give at most 20 photos, each once.`,
    "offer.car_invalid": msg`Make, model, years or engine do not hold.`,
    "offer.port_unknown": msg`Choose a port from the list.`,
    "un_locode.invalid": msg`Choose a port from the list.`,
    "date.invalid": msg`Choose a day.`,
  },
);
