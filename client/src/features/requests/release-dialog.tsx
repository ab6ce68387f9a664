import { Trans } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { snapshotFields } from "#/shared/contact/snapshot-fields";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Notice } from "#/shared/ui/alert";
import { Confirm } from "#/shared/ui/confirm";
import { releaseContact } from "./api/decide";
import { touchedByDecision } from "./api/get-requests";

interface ReleaseDialogProps {
  open: boolean;
  request: Schema<"PurchaseRequest">;
  dealers: readonly Schema<"RequestDealer">[];
  onClose: () => void;
  onDone: () => void;
}

/** The decision of the site: says exactly who will hold what, before it happens. */
export function ReleaseDialog({ open, request, dealers, onClose, onDone }: ReleaseDialogProps) {
  const locale = useLocale();
  const name = useFieldName();
  const release = useWrite({
    send: () =>
      releaseContact(
        request.id,
        dealers.map(({ dealerId }) => dealerId),
      ),
    invalidates: touchedByDecision,
    onSuccess: onDone,
  });
  const fields = listOf(snapshotFields(request.contact).map(name), locale);
  return (
    <Confirm
      open={open}
      title={<Trans>Release your contact?</Trans>}
      action={<Trans>Release it</Trans>}
      pending={release.isPending}
      error={release.error}
      onConfirm={() => release.mutate(undefined)}
      onClose={onClose}
    >
      <ul className="grid gap-2">
        {dealers.map((dealer) => (
          <li key={dealer.dealerId} className="rounded-control border-l-4 border-seal bg-seal-tint px-4 py-3">
            <Trans>
              After this, <strong>{dealer.name}</strong> holds your {fields} too.
            </Trans>
          </li>
        ))}
      </ul>
      <Notice title={<Trans>Ten minutes to think again</Trans>}>
        <Trans>
          The contact leaves ten minutes from now; until then you can call it back. Afterwards the dealer
          keeps it under the privacy policy, and the hand-over stays in your record.
        </Trans>
      </Notice>
    </Confirm>
  );
}
