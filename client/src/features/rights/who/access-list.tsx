import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { purposeWords } from "#/shared/permitted/words";
import { DataTable } from "#/shared/ui/data-table";
import { DateTime } from "#/shared/ui/date-time";
import { EmptyState } from "#/shared/ui/states";
import { accessesQuery } from "../api/who";
import { kindWords } from "./who-words";

/** Every opening of the person's data by staff. */
export function AccessList() {
  const { data } = useSuspenseQuery(accessesQuery());
  return (
    <AccessTable
      rows={data.items}
      empty={
        <EmptyState
          title={<Trans>Nobody looked</Trans>}
          action={
            <Link to="/privacy" className="link">
              <Trans>When staff may look</Trans>
            </Link>
          }
        />
      }
    />
  );
}

interface AccessTableProps {
  rows: readonly Schema<"Access">[];
  /** In place of a table without rows. */
  empty: ReactNode;
}

/** Openings of the person's data, with the reason that was given. */
export function AccessTable({ rows, empty }: AccessTableProps) {
  const { i18n, t } = useLingui();
  return (
    <DataTable
      caption={t`Looked at by staff`}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "at", header: <Trans>When</Trans>, cell: (row) => <DateTime value={row.at} /> },
        {
          id: "actor",
          header: <Trans>Who</Trans>,
          cell: (row) => row.recipientName ?? i18n._(kindWords[row.recipientKind]),
        },
        {
          id: "purpose",
          header: <Trans>Purpose</Trans>,
          cell: (row) => (
            <>
              {i18n._(purposeWords[row.purpose])} ({row.clause})
            </>
          ),
        },
        { id: "reason", header: <Trans>Reason given</Trans>, cell: (row) => row.reason ?? "–" },
      ]}
      empty={empty}
    />
  );
}
