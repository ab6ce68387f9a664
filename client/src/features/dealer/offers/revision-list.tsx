import { Trans } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Money } from "#/shared/ui/money";
import { Section } from "#/shared/ui/page";
import { Timeline } from "#/shared/ui/timeline";

/** Revisions and proposals as they followed each other. */
export function RevisionList({ offer }: { offer: Schema<"Offer"> }) {
  const revisions = offer.revisions.map(({ number, total, createdAt }) => ({
    id: `r${number}`,
    at: createdAt,
    title: (
      <Trans>
        Revision {number}: <Money value={total} />
      </Trans>
    ),
  }));
  const proposals = offer.counterOffers.map(({ number, total, note, at }) => ({
    id: `c${number}`,
    at,
    title: (
      <Trans>
        The buyer proposes <Money value={total} />
      </Trans>
    ),
    detail: note,
  }));
  const items = [...revisions, ...proposals].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <Section id="history" title={<Trans>History</Trans>}>
      <Timeline items={items} />
    </Section>
  );
}
