import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "#/shared/i18n/use-locale";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { feedbackChangesQuery } from "../api/feedback";

/** What changed because somebody said something; nothing is shown before the first time. */
export function Changes() {
  const { data = [] } = useQuery(feedbackChangesQuery());
  const japanese = useLocale() === "ja";
  if (data.length === 0) return null;
  return (
    <Section id="changes" title={<Trans>What changed because of such words</Trans>}>
      <ul className="grid gap-3">
        {data.map(({ at, clause, version, noteEn, noteJa }) => (
          <li key={`${at} ${clause}`} className="border-l-2 border-line pl-3">
            <span className="text-sm text-soft">
              {clause && <Trans>Clause {clause}</Trans>} <Trans>Version {version}</Trans> ·{" "}
              <DateTime value={at} day />
            </span>
            <p>{japanese ? noteJa : noteEn}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
