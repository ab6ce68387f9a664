import type { Schema } from "#/shared/api/types";

/** The contact fields that a request carries, by name: what a dealer gets with it. */
export function snapshotFields(contact: Schema<"Contact">): string[] {
  const fields = ["name", "email", "phone", "mobile", "fax", "postalAddress", "business", "country"] as const;
  return fields.filter(
    (field) => contact[field] !== null && contact[field] !== undefined && contact[field] !== "",
  );
}
