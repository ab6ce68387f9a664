import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

type Lists = "/dealer/board" | "/dealer/leads" | "/dealer/offers" | "/dealer/privacy-notices";

interface PagerProps {
  to: Lists;
  /** What the list is narrowed to; it stays. */
  filters?: Record<string, string | undefined>;
  after: string | undefined;
  next: string | null | undefined;
}

/** The ways through a list that is read page by page. */
export function Pager({ to, filters, after, next }: PagerProps) {
  if (!after && !next) return null;
  return (
    <nav className="mt-6 flex gap-4">
      {after && (
        <Link to={to} search={{ ...filters }} className="link">
          <Trans>To the newest</Trans>
        </Link>
      )}
      {next && (
        <Link to={to} search={{ ...filters, after: next }} className="link">
          <Trans>Older ones</Trans>
        </Link>
      )}
    </nav>
  );
}
