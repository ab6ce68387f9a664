import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "#/shared/ui/alert";

interface VerdictProps {
  genuine: boolean;
  /** Whether the readable copy beside the signature says what was signed. */
  unchanged: boolean;
  /** What was signed. */
  children: ReactNode;
}

/** What a check gave, in plain words, and what was signed. */
export function Verdict({ genuine, unchanged, children }: VerdictProps) {
  return (
    <div role="status" className="grid gap-5">
      {!genuine && (
        <Notice tone="bad" title={<Trans>Not valid</Trans>}>
          <Trans>
            This does not carry our signature, or something in it was changed since. Do not rely on it.
          </Trans>
        </Notice>
      )}
      {genuine && unchanged && (
        <Notice tone="good" title={<Trans>Valid</Trans>}>
          <Trans>We signed exactly this, and nothing was changed since.</Trans>
        </Notice>
      )}
      {genuine && !unchanged && (
        <Notice tone="warn" title={<Trans>The signature is valid, but the readable text was changed</Trans>}>
          <Trans>Only what is shown below was signed. Do not rely on the words in the file.</Trans>
        </Notice>
      )}
      {genuine && children}
    </div>
  );
}
