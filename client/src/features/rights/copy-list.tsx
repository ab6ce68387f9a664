import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { DateTime } from "#/shared/ui/date-time";
import { type BadgeTone, StatusBadge } from "#/shared/ui/status-badge";
import { fateWords, groundWords } from "./words";

const tones: Readonly<Record<Schema<"CopyFate">, BadgeTone>> = {
  destroyed: "good",
  unlinked: "info",
  retained: "warn",
  coOwned: "seal",
  expires: "neutral",
};

/** Exactly what lies where: the store, its records and fields, and what destroying does to them. */
export function CopyList({ copies }: { copies: readonly Schema<"HeldCopy">[] }) {
  return (
    <ul className="grid gap-3">
      {copies.map((copy) => (
        <Copy key={`${copy.place} ${copy.fate} ${copy.fields.join()}`} copy={copy} />
      ))}
    </ul>
  );
}

function Copy({ copy }: { copy: Schema<"HeldCopy"> }) {
  const { i18n } = useLingui();
  const fieldName = useFieldName();
  const { place, fate, fields, records, ground, until } = copy;
  const why = ground ? groundWords(ground) : null;
  const references = records.flatMap(({ reference }) => reference ?? []);
  return (
    <li className="grid gap-1 border-l-2 border-line pl-3">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <code className="min-w-0 break-all text-sm">{place}</code>
        <StatusBadge tone={tones[fate]}>{i18n._(fateWords[fate])}</StatusBadge>
        {records.length > 0 && (
          <span className="text-sm text-soft">
            <Plural value={records.length} one="# record" other="# records" />
          </span>
        )}
      </span>
      {references.length > 0 && (
        <span className="text-sm break-words tabular-nums">{references.join(" · ")}</span>
      )}
      {fields.length > 0 && (
        <span className="text-sm break-words text-soft">{fields.map(fieldName).join(" · ")}</span>
      )}
      {why && (
        <span className="text-[0.9375rem]">
          <Trans>Kept as {typeof why === "string" ? why : i18n._(why)}</Trans>
          {until && (
            <>
              {" "}
              <Trans>
                (until <DateTime value={until} day />)
              </Trans>
            </>
          )}
        </span>
      )}
    </li>
  );
}
