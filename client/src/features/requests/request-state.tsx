import { useLingui } from "@lingui/react";
import type { Schema } from "#/shared/api/types";
import { StatusBadge } from "#/shared/ui/status-badge";
import { requestStateWords, stateTone } from "./state-words";

/** Where a request stands, as a badge. */
export function RequestState({ state }: { state: Schema<"PurchaseRequestState"> }) {
  const { i18n } = useLingui();
  return <StatusBadge tone={stateTone(state)}>{i18n._(requestStateWords[state])}</StatusBadge>;
}
