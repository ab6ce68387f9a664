import type { FieldPath } from "react-hook-form";
import type { AskForm } from "./ask-form";

/** The wizard's steps in order, each with the parts of the form that it shows. */
export const steps = ["car", "destination", "contact", "release", "review"] as const;
export type Step = (typeof steps)[number];

export const stepFields: Record<Step, readonly FieldPath<AskForm>[]> = {
  car: ["wish", "note"],
  destination: ["destination", "incoterm"],
  contact: ["contact"],
  release: ["release"],
  review: ["accepted"],
};

/** Every field that can carry a refusal of the server. */
export const allFields: readonly FieldPath<AskForm>[] = [
  "wish.make",
  "wish.model",
  "wish.yearFrom",
  "wish.yearTo",
  "wish.bodies",
  "wish.mileageMaxKm",
  "wish.engineCcMin",
  "wish.engineCcMax",
  "wish.fuels",
  "wish.transmission",
  "wish.steering",
  "wish.drive",
  "wish.gradeMin",
  "wish.colours",
  "wish.quantity",
  "wish.budget.amount",
  "destination.country",
  "destination.port",
  "incoterm",
  "note",
  "contact.name",
  "contact.email",
  "contact.country",
  "contact.phone.number",
  "contact.mobile",
  "contact.fax",
  "contact.postalAddress.lines",
  "contact.postalAddress.city",
  "contact.postalAddress.region",
  "contact.postalAddress.postalCode",
  "contact.business.name",
  "contact.business.role",
  "release.mode",
  "release.dealers",
];

/** The step that shows a field; null when none does. */
export function stepOf(path: string): Step | null {
  return (
    steps.find((step) => stepFields[step].some((field) => path === field || path.startsWith(`${field}.`))) ??
    null
  );
}
