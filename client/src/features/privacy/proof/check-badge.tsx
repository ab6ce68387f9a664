import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { type BadgeTone, StatusBadge } from "#/shared/ui/status-badge";

type CheckState = Schema<"CheckState">;

/** What a check gave, in the order in which they are counted. */
export const checkWords: Readonly<Record<CheckState, MessageDescriptor>> = {
  passed: msg`Passed`,
  failed: msg`Failed`,
  notRunInThisBuild: msg`Not run in this build`,
  planned: msg`Planned`,
};

const tones: Readonly<Record<CheckState, BadgeTone>> = {
  passed: "good",
  failed: "bad",
  notRunInThisBuild: "warn",
  planned: "neutral",
};

/** What a check gave when it last ran in this build. */
export function CheckBadge({ state }: { state: CheckState }) {
  const { i18n } = useLingui();
  return <StatusBadge tone={tones[state]}>{i18n._(checkWords[state])}</StatusBadge>;
}
