import { Trans, useLingui } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import { jsonFile, saveFile } from "#/shared/lib/save-file";
import { Button } from "#/shared/ui/button";
import { ErrorState } from "#/shared/ui/states";
import { fetchReceipt } from "../api/writes";

/** Saves the signed receipt of a decision; anybody can verify it later, without saying who they are. */
export function ReceiptDownload({ id, name }: { id: string; name: string }) {
  const { t } = useLingui();
  const download = useWrite({
    send: fetchReceipt,
    invalidates: [],
    onSuccess: (receipt) => saveFile(jsonFile(receipt), `consent-receipt-${id}.json`),
  });
  return (
    <>
      <Button
        look="quiet"
        small
        pending={download.isPending}
        aria-label={t`Receipt: ${name}`}
        onClick={() => download.mutate(id)}
      >
        <Trans>Receipt</Trans>
      </Button>
      {download.error && <ErrorState error={download.error} />}
    </>
  );
}
