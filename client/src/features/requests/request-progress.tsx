import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Timeline, type TimelineItem } from "#/shared/ui/timeline";
import { requestStateWords } from "./state-words";

/** What happened to a request, and when it ends. */
export function RequestProgress({ request }: { request: Schema<"PurchaseRequest"> }) {
  const { i18n } = useLingui();
  const { createdAt, publishedAt, closedAt, expiresAt, state } = request;
  const items: TimelineItem[] = [{ id: "sent", title: <Trans>You sent it</Trans>, at: createdAt }];
  if (publishedAt) items.push({ id: "shown", title: <Trans>Shown to dealers</Trans>, at: publishedAt });
  if (closedAt || state === "accepted")
    items.push({ id: "end", title: i18n._(requestStateWords[state]), at: closedAt, state: "now" });
  else {
    if (!publishedAt) items.push({ id: "now", title: i18n._(requestStateWords[state]), state: "now" });
    items.push({
      id: "expiry",
      title: <Trans>It ends, unless you accept an offer</Trans>,
      at: expiresAt,
      state: "ahead",
    });
  }
  return <Timeline items={items} />;
}
