import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import { learnWords } from "#/shared/api/words";
import type { BadgeTone } from "#/shared/ui/status-badge";

type State = Schema<"OrderState">;
type Words<T extends string> = Readonly<Record<T, MessageDescriptor>>;

/** Where an order stands. */
export const orderStateWords: Words<State> = {
  confirmed: msg`Agreed`,
  proformaIssued: msg`Proforma invoice issued`,
  depositDue: msg`First payment due`,
  depositReceived: msg`First payment received`,
  vehicleSecured: msg`Car set aside`,
  inspectionPassed: msg`Inspection passed`,
  booked: msg`Booked on a ship`,
  shipped: msg`On its way`,
  balanceDue: msg`Balance due`,
  paidInFull: msg`Paid in full`,
  documentsReleased: msg`Papers sent`,
  arrived: msg`Arrived`,
  received: msg`Received`,
  completed: msg`Completed`,
  onHold: msg`On hold`,
  disputed: msg`Disputed`,
  cancelPending: msg`Cancellation asked for`,
  cancelled: msg`Cancelled`,
  refunded: msg`Refunded`,
};

/** What comes next, for either side. */
export const orderNextWords: Words<State> = {
  confirmed: msg`The dealer receives the buyer's contact and issues the proforma invoice.`,
  proformaIssued: msg`The buyer reads the proforma invoice and confirms it.`,
  depositDue: msg`The buyer pays the first instalment with the reference of the proforma.`,
  depositReceived: msg`The dealer sets the car aside.`,
  vehicleSecured: msg`The dealer has the car inspected, or books a ship.`,
  inspectionPassed: msg`The dealer books a ship.`,
  booked: msg`The ship leaves; the dealer states the bill of lading.`,
  shipped: msg`The balance is worked out.`,
  balanceDue: msg`The buyer pays the balance with the reference of the proforma.`,
  paidInFull: msg`The dealer sends the papers.`,
  documentsReleased: msg`The ship arrives.`,
  arrived: msg`The buyer says that the car is there.`,
  received: msg`The order closes by itself after 14 days.`,
  completed: msg`Nothing is open any more.`,
  onHold: msg`The operator looks at it. Pay nothing meanwhile.`,
  disputed: msg`The operator settles the dispute. Money and papers stay where they are.`,
  cancelPending: msg`The other side agrees or refuses.`,
  cancelled: msg`What was paid goes back, less the fee.`,
  refunded: msg`The money went back.`,
};

/** Why an order is cancelled. */
export const groundWords: Words<Schema<"CancellationGround">> = {
  changedMind: msg`I do not want to go on`,
  notPaid: msg`The buyer did not pay`,
  carNotAvailable: msg`The dealer cannot deliver the car`,
  inspectionFailed: msg`The car failed its inspection`,
  importRefused: msg`The destination does not let the car in`,
};

/** When a payment is due. */
export const dueWords: Words<Schema<"InstalmentDue">> = {
  onConfirmation: msg`after the confirmation`,
  onShipment: msg`after the departure`,
};

const waiting: readonly State[] = ["onHold", "disputed", "cancelPending"];
const over: readonly State[] = ["cancelled", "refunded"];

export const orderStateTone = (state: State): BadgeTone =>
  waiting.includes(state) ? "warn" : over.includes(state) ? "neutral" : "good";

learnWords(
  {
    "order.illegal_transition": msg`The order has moved on. Load the page again.`,
    "order.contact_not_received": msg`Receive the buyer's contact first; it waits among your leads.`,
    "order.chassis_not_named": msg`Name the chassis number first.`,
    "order.chassis_differs": msg`This is not the chassis number of the order.`,
    "order.evidence_invalid": msg`Type the number or name of at most 60 characters, and a day that holds.`,
    "order.inspection_missing": msg`The price includes an inspection; state its certificate first.`,
    "order.buyer_erased": msg`The buyer's data was destroyed; this order takes no more papers in a name.`,
    "proforma.superseded": msg`A newer proforma invoice has taken its place; look at that one.`,
    "proforma.expired": msg`The proforma invoice is not valid any more; ask the dealer for a new one.`,
  },
  {
    "proforma.plan_invalid": msg`A deposit is above zero and below the total.`,
    "proforma.validity_invalid": msg`A proforma invoice is valid for 1 to 60 days.`,
    "chassis.invalid": msg`Type a chassis number such as NZE141-6012345, or a VIN of 17 characters.`,
  },
);
