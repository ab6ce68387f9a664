import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** To whom the policy lets data go, by the names that it uses. */
export const recipientWords: Readonly<Record<string, MessageDescriptor | undefined>> = {
  subject: msg`you yourself`,
  dealer: msg`dealers`,
  staff: msg`our staff`,
  system: msg`the program`,
  authority: msg`authorities`,
  court: msg`courts`,
  public: msg`the public`,
  bank: msg`banks`,
  carrier: msg`carriers`,
  customs: msg`customs`,
  taxOffice: msg`tax offices`,
  inspectionBody: msg`inspection bodies`,
  paymentMerchant: msg`payment services`,
  groupDepartment: msg`departments of the same group`,
};
