import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { Tabs } from "#/shared/ui/tabs";
import { disclosuresQuery } from "../api/who";
import { AccessList } from "./access-list";
import { DisclosureCard } from "./disclosure-card";

export type DataTab = "handed-over" | "looked-at";

/** Who received what, under which clause, with proof; and who looked. */
export function DataPage({ tab, onTab }: { tab: DataTab; onTab: (tab: DataTab) => void }) {
  const { t } = useLingui();
  return (
    <Page
      title={<Trans>Who has my data</Trans>}
      lead={
        <Trans>
          Each hand-over of your details is written into a record that cannot be changed afterwards. This is
          your part of it.
        </Trans>
      }
    >
      <Tabs
        label={t`Who has my data`}
        value={tab}
        onChange={(value) => onTab(value as DataTab)}
        items={[
          { value: "handed-over", label: <Trans>Handed over</Trans>, content: <Disclosures /> },
          { value: "looked-at", label: <Trans>Looked at by staff</Trans>, content: <AccessList /> },
        ]}
      />
    </Page>
  );
}

function Disclosures() {
  const { data } = useSuspenseQuery(disclosuresQuery());
  if (data.items.length === 0)
    return (
      <EmptyState
        title={<Trans>Nobody has your details</Trans>}
        action={
          <Link className={buttonLook("secondary")} to="/requests">
            <Trans>To my requests</Trans>
          </Link>
        }
      >
        <Trans>When you release your contact to a dealer, the hand-over appears here at once.</Trans>
      </EmptyState>
    );
  return (
    <ul className="grid gap-4">
      {data.items.map((item) => (
        <DisclosureCard key={item.id} disclosure={item} />
      ))}
    </ul>
  );
}
