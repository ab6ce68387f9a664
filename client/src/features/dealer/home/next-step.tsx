import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "#/shared/api/types";

/** In a sentence: what happens next, and who has to do it. */
export function NextStep({ dealer }: { dealer: Schema<"Dealer"> }) {
  return (
    <p>
      <Sentence state={dealer.state} />
    </p>
  );
}

function Sentence({ state }: { state: Schema<"DealerState"> }) {
  switch (state) {
    case "applied":
    case "documentsPending":
      return <Trans>Hand in a piece of evidence of every kind below, then hand the application in.</Trans>;
    case "underReview":
      return <Trans>Two examiners look at your evidence. We write to you when they have decided.</Trans>;
    case "accredited":
      return (
        <Trans>
          You may send offers and receive leads.{" "}
          <Link to="/dealer/board" className="link">
            To the board
          </Link>
        </Trans>
      );
    case "renewalDue":
      return (
        <Trans>
          Evidence or the accreditation itself ends within 30 days. Hand in newer evidence below, so that it
          goes on.
        </Trans>
      );
    case "suspended":
      return (
        <Trans>
          You cannot send offers or receive leads now. Hand in what is missing; examiners can then lift the
          suspension.
        </Trans>
      );
    default:
      return <Trans>This accreditation is over.</Trans>;
  }
}
