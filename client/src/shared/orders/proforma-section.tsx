import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { saveFile } from "#/shared/lib/save-file";
import { Button } from "#/shared/ui/button";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { Money } from "#/shared/ui/money";
import { Section } from "#/shared/ui/page";
import { ErrorState } from "#/shared/ui/states";
import { fetchProforma } from "./order-query";
import { dueWords } from "./words";

/** The proforma that stands: what is to be paid when, with which reference, and the paper itself. */
export function ProformaSection({ order }: { order: Schema<"Order"> }) {
  const { i18n } = useLingui();
  const [current, ...older] = order.details?.proformas ?? [];
  if (!current) return null;
  return (
    <Section id="proforma" title={<Trans>Proforma invoice {current.number}</Trans>}>
      <ul className="grid gap-2">
        {current.instalments.map((part) => (
          <li key={part.number} className="flex flex-wrap justify-between gap-x-4 border-b border-line pb-2">
            <span>
              <Trans>
                Within {part.withinDays} days {i18n._(dueWords[part.due])}
              </Trans>
            </span>
            <Money value={part.amount} className="whitespace-nowrap font-semibold tabular-nums" />
          </li>
        ))}
      </ul>
      <div className="my-4">
        <Facts
          items={[
            [<Trans key="t">Total</Trans>, <Money key="v" value={current.total} />],
            [
              <Trans key="r">Reference of the transfer</Trans>,
              <span key="v" className="break-all font-semibold tabular-nums">
                {current.bankReference}
              </span>,
            ],
            [<Trans key="c">Code of the paper</Trans>, current.code],
            [<Trans key="u">Valid until</Trans>, <DateTime key="v" value={current.validUntil} />],
          ]}
        />
      </div>
      <Download order={order} proforma={current} />
      {older.length > 0 && (
        <p className="mt-3 text-sm text-soft">
          <Trans>Takes the place of {older.map((one) => one.number).join(", ")}.</Trans>
        </p>
      )}
    </Section>
  );
}

function Download({ order, proforma }: { order: Schema<"Order">; proforma: Schema<"Proforma"> }) {
  const download = useWrite({
    send: () => fetchProforma(order.id, proforma.id),
    invalidates: [],
    onSuccess: (file) => saveFile(file, `${proforma.number}.pdf`),
  });
  return (
    <div className="grid justify-items-start gap-2">
      <Button look="secondary" small pending={download.isPending} onClick={() => download.mutate(undefined)}>
        <Trans>Download the proforma invoice (PDF)</Trans>
      </Button>
      {download.error && <ErrorState error={download.error} />}
    </div>
  );
}
