import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "#/shared/ui/button";
import { Page } from "#/shared/ui/page";
import { EmptyState } from "#/shared/ui/states";
import { noticesQuery } from "../api/notices";
import { Pager } from "../shell/pager";
import { NoticeCard } from "./notice-card";

/** What buyers ask about the copies that the dealership owns, and its answers. */
export function NoticesPage({ after }: { after: string | undefined }) {
  const { data } = useSuspenseQuery(noticesQuery(after));
  return (
    <Page
      title={<Trans>Privacy notices</Trans>}
      lead={
        <Trans>
          You are responsible for your own copy of a contact that you received. Buyers who ask about theirs
          see what you answer here.
        </Trans>
      }
    >
      {data.items.length === 0 && (
        <EmptyState
          title={<Trans>No notice yet</Trans>}
          action={
            <Link to="/dealer/leads" className={buttonLook()}>
              <Trans>To the leads</Trans>
            </Link>
          }
        >
          <Trans>When a buyer asks for data to be destroyed or corrected, it appears here.</Trans>
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {data.items.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </ul>
      <Pager to="/dealer/privacy-notices" after={after} next={data.next} />
    </Page>
  );
}
