import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Control } from "react-hook-form";
import { useWatch } from "react-hook-form";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { countryName } from "#/shared/lib/names";
import { useDebounced } from "#/shared/lib/use-debounced";
import { Notice, type Tone } from "#/shared/ui/alert";
import { Skeleton } from "#/shared/ui/states";
import { verdictQuery } from "../api/get-verdict";
import type { AskForm } from "../model/ask-form";
import { Finding } from "./finding";
import { outcomeWords } from "./verdict-words";

const tones: Record<Schema<"ImportVerdict">["outcome"], Tone> = {
  allowed: "good",
  allowedWithConditions: "warn",
  prohibited: "bad",
  conflicting: "warn",
  unknown: "info",
};

/** The verdict on the form as it stands, a moment after the last change. */
export function useVerdict(control: Control<AskForm>) {
  const [wish, country] = useWatch({ control, name: ["wish", "destination.country"] });
  const settled = useDebounced(wish, 400);
  return { country, ...useQuery(verdictQuery({ wish: settled }, country)) };
}

/** What may be imported, told while the wish is written. */
export function Verdict({ control }: { control: Control<AskForm> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { country, data, isError } = useVerdict(control);
  if (!country) return null;
  if (isError)
    return (
      <Notice tone="info">
        <Trans>
          The import rules could not be loaded. You can go on; they are checked again before dealers see the
          request.
        </Trans>
      </Notice>
    );
  if (!data) return <Skeleton lines={3} />;
  const telling = data.findings.filter(({ effect }) => effect !== "met");
  return (
    <div aria-live="polite">
      <Notice
        tone={tones[data.outcome]}
        title={`${countryName(country, locale)}: ${i18n._(outcomeWords[data.outcome])}`}
      >
        <ul className="mt-1 grid gap-2">
          {telling.map((finding) => (
            <Finding key={finding.code + finding.claims[0]?.ruleId} finding={finding} />
          ))}
        </ul>
        {data.outcome === "unknown" && (
          <Trans>Ask the customs office or a clearing agent before you pay.</Trans>
        )}
      </Notice>
    </div>
  );
}
