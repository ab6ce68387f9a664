import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { DateTime } from "#/shared/ui/date-time";
import { StatusBadge } from "#/shared/ui/status-badge";
import { groundWords } from "../words";
import { copyTones, copyWords } from "./who-words";

/** What became of a recipient's copy, since when, and why it is kept. */
export function CopyState({ copy }: { copy: Schema<"RecipientCopy"> }) {
  const { i18n } = useLingui();
  const ground = copy.ground ? groundWords(copy.ground) : "";
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
      <StatusBadge tone={copyTones[copy.state]}>{i18n._(copyWords[copy.state])}</StatusBadge>
      <span className="text-soft">
        <Trans>
          Since <DateTime value={copy.since} day />
        </Trans>
        {copy.dueAt && (
          <>
            {" · "}
            <Trans>
              Answers by <DateTime value={copy.dueAt} day />
            </Trans>
          </>
        )}
      </span>
      {ground && <span>{typeof ground === "string" ? ground : i18n._(ground)}</span>}
    </p>
  );
}
