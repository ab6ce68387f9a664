import { Trans } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import { saveFile } from "#/shared/lib/save-file";
import { Button } from "#/shared/ui/button";
import { ErrorState } from "#/shared/ui/states";
import { fetchAdf } from "../api/write";

/** Saves the lead as a file that dealer systems read. It holds the contact, so it is made only on a click. */
export function AdfDownload({ id, reference }: { id: string; reference: string }) {
  const download = useWrite({
    send: fetchAdf,
    invalidates: [],
    onSuccess: (file) => saveFile(file, `${reference}.adf.xml`),
  });
  return (
    <div className="mt-5 grid justify-items-start gap-2">
      <Button look="secondary" small pending={download.isPending} onClick={() => download.mutate(id)}>
        <Trans>Download as ADF</Trans>
      </Button>
      {download.error && <ErrorState error={download.error} />}
    </div>
  );
}
