import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "#/shared/api/types";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { differenceQuery } from "../api/get-difference";
import { ClauseChange } from "./clause-change";

interface ChangesPageProps {
  version: string;
  /** Nothing came before it. */
  first: boolean;
}

/** How a version of the policy differs from the one before it. */
export function ChangesPage({ version, first }: ChangesPageProps) {
  if (!first) return <Changes version={version} />;
  return (
    <Frame>
      <EmptyState
        title={<Trans>Version {version} is the first</Trans>}
        action={
          <Link className={buttonLook("secondary")} to="/privacy">
            <Trans>Read the policy</Trans>
          </Link>
        }
      >
        <Trans>Each later version is held beside the one before it here, word by word.</Trans>
      </EmptyState>
    </Frame>
  );
}

function Changes({ version }: { version: string }) {
  const { data } = useSuspenseQuery(differenceQuery(version));
  return (
    <Frame
      lead={
        <Trans>
          Version {data.to} beside version {data.from}.
        </Trans>
      }
    >
      <Difference difference={data} />
    </Frame>
  );
}

/** Whether more or less is permitted, and each clause that differs. */
export function Difference({ difference }: { difference: Schema<"PolicyDifference"> }) {
  const { widens, narrows, clauses } = difference;
  return (
    <div className="grid gap-6">
      <p className="flex flex-wrap gap-3">
        {widens && (
          <StatusBadge tone="warn">
            <Trans>More is permitted</Trans>
          </StatusBadge>
        )}
        {narrows && (
          <StatusBadge tone="good">
            <Trans>Less is permitted</Trans>
          </StatusBadge>
        )}
        {!widens && !narrows && (
          <StatusBadge tone="neutral">
            <Trans>What is permitted stays the same</Trans>
          </StatusBadge>
        )}
      </p>
      {clauses.map((clause) => (
        <ClauseChange key={clause.id} clause={clause} />
      ))}
    </div>
  );
}

const Frame = ({ lead, children }: { lead?: ReactNode; children: ReactNode }) => (
  <Page
    width="read"
    title={<Trans>What changed in the policy</Trans>}
    lead={lead}
    above={
      <Link to="/privacy" className="link">
        <Trans>Privacy policy</Trans>
      </Link>
    }
  >
    {children}
  </Page>
);
