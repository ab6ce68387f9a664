import { Trans } from "@lingui/react/macro";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";

/** The backup codes, shown once. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <div className="grid gap-4">
      <Notice tone="warn" title={<Trans>Write these down now</Trans>}>
        <Trans>Each of these codes signs you in once without the app. They are not shown again.</Trans>
      </Notice>
      <ul className="grid grid-cols-2 gap-2 font-mono">
        {codes.map((code) => (
          <li key={code} className="rounded-control bg-sunken px-3 py-2">
            {code}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onDone}>
          <Trans>I have them</Trans>
        </Button>
      </div>
    </div>
  );
}
