import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { jsonFile, saveFile } from "#/shared/lib/save-file";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { ErrorState } from "#/shared/ui/states";
import { inclusionProof, ledgerKey } from "../api/who";
import { checkInclusion, type InclusionVerdict } from "./inclusion";

/** Proves one entry of the ledger in the reader's own browser, and gives the proof to keep. */
export function EntryCheck({ id, position }: { id: string; position: number }) {
  const check = useMutation({
    mutationFn: async () => {
      const [proof, key] = await Promise.all([inclusionProof(id), ledgerKey()]);
      return { proof, verdict: await checkInclusion(proof, key) };
    },
  });
  const found = check.data;
  return (
    <div className="grid justify-items-start gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button look="secondary" small pending={check.isPending} onClick={() => check.mutate()}>
          <Trans>Check this entry</Trans>
        </Button>
        {found && (
          <Button
            look="quiet"
            small
            onClick={() => saveFile(jsonFile(found.proof), `ledger-entry-${position}.json`)}
          >
            <Trans>Save the proof</Trans>
          </Button>
        )}
      </div>
      <div role="status" className="empty:hidden">
        {found && <Verdict verdict={found.verdict} />}
      </div>
      {check.error && <ErrorState error={check.error} />}
    </div>
  );
}

function Verdict({ verdict: { content, path, signature } }: { verdict: InclusionVerdict }) {
  if (content === "other" || !path || signature === "broken")
    return (
      <Notice tone="bad" title={<Trans>The entry does not agree with the signed ledger</Trans>}>
        <Trans>Save the proof and tell us: this must never happen.</Trans>
      </Notice>
    );
  return (
    <Notice tone="good" title={<Trans>The entry stands in the signed ledger</Trans>}>
      <Trans>
        Your browser computed the entry's hash and followed it to a signed checkpoint that covers it. Keep the
        proof: with it, anybody can see later that nothing was changed.
      </Trans>
      {content === "destroyed" && (
        <p className="mt-1">
          <Trans>
            What the entry said has been destroyed after three years; that it was there still holds.
          </Trans>
        </p>
      )}
      {signature === "unknown" && (
        <p className="mt-1">
          <Trans>This browser cannot check the signature itself (Ed25519); a newer one can.</Trans>
        </p>
      )}
    </Notice>
  );
}
