import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { DateTime } from "#/shared/ui/date-time";
import { groundWords } from "../words";

/** Records that the law holds back for now, each with its ground and, where it is known, its end. */
export function BlockedList({ blocked }: { blocked: readonly Schema<"BlockedRecord">[] }) {
  const { i18n } = useLingui();
  if (blocked.length === 0) return null;
  return (
    <Notice tone="warn" title={<Trans>Held back for now</Trans>}>
      <ul className="list-disc pl-5">
        {blocked.map(({ id, ground, until }) => {
          const why = groundWords(ground);
          return (
            <li key={id}>
              {typeof why === "string" ? why : i18n._(why)}{" "}
              {until && (
                <Trans>
                  (until <DateTime value={until} day />)
                </Trans>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-2">
        <Trans>The request goes on by itself when this ends.</Trans>
      </p>
    </Notice>
  );
}
