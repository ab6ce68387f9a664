import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;

/** The policy's categories of what is collected (clause 1). */
export const categoryWords: Words<Schema<"DataCategory">> = {
  membersInformation: msg`Member's information`,
  purchaseRequestInformation: msg`Purchase request information`,
  billingPaymentInformation: msg`Billing and payment information`,
  statisticalInformation: msg`Statistical information`,
  communicationServicesInformation: msg`Messages and feedback`,
  otherCollectedInformation: msg`Other: sign-ins, records of consent and of who looked`,
  thirdPersonInformation: msg`Information about third persons`,
};

/** What something is used for. */
export const purposeWords: Words<Schema<"Purpose">> = {
  subjectAccess: msg`showing you your own data`,
  accountService: msg`running your account`,
  requestService: msg`answering your request`,
  completeSale: msg`completing a sale`,
  ownLeadCopy: msg`a dealer's own copy`,
  accreditation: msg`accrediting dealers`,
  caseHandling: msg`handling your case`,
  security: msg`security`,
  billing: msg`billing`,
  marketing: msg`marketing you agreed to`,
  statistics: msg`statistics`,
  permittedDisclosure: msg`handing over with your permission`,
  feedback: msg`answering your feedback`,
  legalDisclosure: msg`a disclosure to an authority`,
  legalObligation: msg`a court's order or a law`,
  pursueClaim: msg`pursuing a claim about a broken agreement`,
  preventInjury: msg`preventing harm by a broken agreement`,
};
