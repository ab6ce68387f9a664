import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { DataTable } from "#/shared/ui/data-table";
import { DateTime } from "#/shared/ui/date-time";
import { Section } from "#/shared/ui/page";
import { StatusBadge } from "#/shared/ui/status-badge";
import { evidenceWords } from "../words";
import { EvidenceForm } from "./evidence-form";

const over: readonly Schema<"DealerState">[] = ["terminated", "rejected", "withdrawn"];

/** What was handed in, and the form for more. */
export function EvidenceSection({ dealer, owner }: { dealer: Schema<"Dealer">; owner: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <Section id="evidence" title={<Trans>Evidence</Trans>}>
      <DataTable
        caption={t`Evidence`}
        rows={dealer.evidence}
        rowKey={(piece) => piece.id}
        columns={[
          {
            id: "kind",
            header: <Trans>What it shows</Trans>,
            cell: (piece) => (
              <>
                {i18n._(evidenceWords[piece.kind])}
                {piece.title && (
                  <span className="block text-sm text-soft">
                    {[piece.title, piece.number].filter(Boolean).join(", ")}
                  </span>
                )}
              </>
            ),
          },
          {
            id: "expires",
            header: <Trans>Ends</Trans>,
            cell: (piece) => (piece.expiresOn ? <DateTime value={piece.expiresOn} day /> : "–"),
          },
          {
            id: "state",
            header: <Trans>State</Trans>,
            cell: (piece) =>
              piece.verifiedAt ? (
                <StatusBadge tone="good">
                  <Trans>Verified</Trans>
                </StatusBadge>
              ) : (
                <StatusBadge>
                  <Trans>Handed in</Trans>
                </StatusBadge>
              ),
          },
        ]}
        empty={
          <p className="text-soft">
            <Trans>Nothing was handed in yet.</Trans>
          </p>
        }
      />
      {owner && !over.includes(dealer.state) && <EvidenceForm dealer={dealer} />}
    </Section>
  );
}
