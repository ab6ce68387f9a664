import type { MessageDescriptor } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { categoryWords, purposeWords } from "#/shared/permitted/words";
import { Section } from "#/shared/ui/page";
import { ClauseStatus } from "../clause-status";
import { recipientWords } from "./recipient-words";

type Words = Readonly<Record<string, MessageDescriptor | undefined>>;

/** One clause: what it came to permit, what it ceased to permit, and its words. */
export function ClauseChange({ clause }: { clause: Schema<"ClauseDifference"> }) {
  const locale = useLocale();
  const texts = clause.texts.filter(({ language }) => language === locale);
  return (
    <Section
      id={`change-${clause.id}`}
      title={<Trans>Clause {clause.id}</Trans>}
      actions={clause.statusAfter && <ClauseStatus status={clause.statusAfter} />}
    >
      <div className="grid gap-4">
        <dl className="grid gap-3 empty:hidden">
          <Names label={<Trans>Purposes</Trans>} names={clause.purposes} words={purposeWords} />
          <Names label={<Trans>Recipients</Trans>} names={clause.recipients} words={recipientWords} />
          <Names label={<Trans>Information</Trans>} names={clause.categories} words={categoryWords} />
        </dl>
        {texts.map(({ language, parts }) => (
          <p key={language} className="max-w-read">
            {parts.map((part, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts are in order and never move
              <Part key={position} part={part} />
            ))}
          </p>
        ))}
      </div>
    </Section>
  );
}

interface NamesProps {
  label: ReactNode;
  names: Schema<"NamesDifference">;
  words: Words;
}

function Names({ label, names: { added, removed }, words }: NamesProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const named = (names: readonly string[]) =>
    listOf(
      names.map((name) => (words[name] ? i18n._(words[name]) : name)),
      locale,
    );
  if (added.length + removed.length === 0) return null;
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      {added.length > 0 && (
        <dd>
          <Trans>
            Added: <ins>{named(added)}</ins>
          </Trans>
        </dd>
      )}
      {removed.length > 0 && (
        <dd>
          <Trans>
            Removed: <del>{named(removed)}</del>
          </Trans>
        </dd>
      )}
    </div>
  );
}

function Part({ part: { change, text } }: { part: Schema<"TextPart"> }) {
  if (change === "added") return <ins className="bg-good-tint">{text}</ins>;
  if (change === "removed") return <del className="bg-bad-tint">{text}</del>;
  return text;
}
