import type { Schema } from "#/shared/api/types";
import { contactDefaults } from "#/shared/contact/contact-form";
import { readDated, writeDated, writeStored } from "#/shared/storage/registry";
import { type AskForm, askDefaults } from "./ask-form";

const week = 7 * 24 * 60 * 60 * 1000;

/** A request being written. The key makes a repeated send, after a lost answer, the same request. */
export interface Draft {
  form: AskForm;
  step: number;
  key: string;
}

/** The kept draft, made whole where an older version of the form kept less; else a blank one. */
export function loadDraft(profile?: Schema<"ContactInput">): Draft {
  const kept = readDated<Partial<Draft>>("requestDraft", week);
  const blank = { ...askDefaults(), contact: contactDefaults(profile) };
  if (!kept?.form || !kept.key) return { form: blank, step: 0, key: crypto.randomUUID() };
  const form = overlay(blank, kept.form);
  if (form.contact.name === "" && form.contact.email === "") form.contact = blank.contact;
  return { form, step: kept.step ?? 0, key: kept.key };
}

/** Keeps the draft; the acceptance of the policy is asked anew each time. */
export const saveDraft = (draft: Draft): void =>
  writeDated("requestDraft", { ...draft, form: { ...draft.form, accepted: false } });

/** Forgets the draft. */
export const dropDraft = (): void => writeStored("requestDraft", null);

/** `over` upon `base`, keeping base's shape: what is missing or of another kind comes from base. */
function overlay<T>(base: T, over: unknown): T {
  if (Array.isArray(base)) return (Array.isArray(over) ? over : base) as T;
  if (typeof base !== "object" || base === null) return (typeof over === typeof base ? over : base) as T;
  const source = typeof over === "object" && over !== null ? (over as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, overlay(value, source[key])]),
  ) as T;
}
