import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";
import { learnWords } from "#/shared/api/words";

type Words<T extends string> = Readonly<Record<T, MessageDescriptor>>;

/** What happened to a car on its way. */
export const shipmentActionWords: Words<Schema<"ShipmentAction">> = {
  requestBooking: msg`A place on a ship is asked for`,
  confirmBooking: msg`The place on a ship is confirmed`,
  deliverToYard: msg`The car stands in the port's yard`,
  issueExportCertificate: msg`The export certificate is issued`,
  declareExport: msg`The export is declared`,
  permitExport: msg`Customs permit the export`,
  load: msg`The car is aboard and the ship has left`,
  issueBill: msg`The bill of lading is issued`,
  stateSailing: msg`The ship has left with the car`,
  sail: msg`The ship is at sea`,
  tranship: msg`The car changed ships`,
  delay: msg`The ship is late`,
  sailOn: msg`The voyage goes on`,
  reschedule: msg`Other days are expected`,
  arrive: msg`The ship has arrived at the port of discharge`,
  clearCustoms: msg`Customs of the destination let the car in`,
  deliver: msg`The car was taken over`,
  shortShip: msg`The car was left behind for a later ship`,
  rebook: msg`The car has its place on a later ship`,
  reportDamage: msg`The car was damaged`,
  acceptDamage: msg`The way goes on in spite of the damage`,
  holdByCustoms: msg`Customs hold the car`,
  releaseByCustoms: msg`Customs hold the car no longer`,
  return: msg`The car came back`,
  reExport: msg`The car went on to another country`,
  callOff: msg`The shipment was called off`,
};

/** Who says so. */
export const sourceWords: Words<Schema<"EvidenceSource">> = {
  dealer: msg`The dealer`,
  shippingLine: msg`The shipping line`,
  forwarder: msg`The forwarder`,
  terminal: msg`The terminal`,
  customs: msg`Customs`,
  inspectionBody: msg`The inspection body`,
};

/** What a day is about. */
export const deadlineWords: Words<Schema<"DeadlineKind">> = {
  exportCertificate: msg`Departure, before the export certificate lapses`,
  inspection: msg`Departure, before the inspection certificate lapses`,
  balance: msg`The balance is to be paid`,
  lastSafeSailing: msg`Last safe sailing`,
  arrival: msg`Arrival, by the destination's age limit`,
  recyclingRefund: msg`The recycling fee can be claimed back`,
};

/** How a deadline stands. */
export const deadlineStateWords: Words<Schema<"DeadlineState">> = {
  ahead: msg`There is time`,
  near: msg`Near`,
  missed: msg`Missed`,
  met: msg`Kept`,
};

learnWords(
  { "shipment.illegal_transition": msg`The shipment has moved on. Load the page again.` },
  {
    "shipment.day_invalid": msg`Give the day on which it happened; it is not in the future.`,
    "shipment.voyage_missing": msg`Give the ship and its expected departure.`,
    "shipment.estimate_invalid": msg`The arrival follows the departure, within a year.`,
    "shipment.number_missing": msg`Give the number of the paper.`,
    "shipment.chassis_differs": msg`This is not the chassis number of the order.`,
    "shipment.place_missing": msg`Give the port, or the new ship.`,
  },
);
