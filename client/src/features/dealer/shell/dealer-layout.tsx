import { Trans, useLingui } from "@lingui/react/macro";
import { Link, Outlet } from "@tanstack/react-router";
import { useSession } from "#/shared/auth/use-session";
import "../words";

const look =
  "flex min-h-11 items-center border-b-2 border-transparent px-1 font-medium whitespace-nowrap text-soft hover:text-ink aria-[current=page]:border-seal aria-[current=page]:text-ink";

/** What every page of a dealership stands in: its own ways, by what the person may do. */
export function DealerLayout() {
  const { t } = useLingui();
  const session = useSession();
  const role = session.status === "signed-in" ? session.claims.role : undefined;
  const trades = role !== "integrations";
  return (
    <>
      <nav aria-label={t`Dealership`} className="border-b border-line bg-surface">
        <ul className="mx-auto flex max-w-page flex-wrap gap-x-5 px-4 sm:px-6">
          <li>
            <Link to="/dealer" className={look} activeOptions={{ exact: true }}>
              <Trans>Dealership</Trans>
            </Link>
          </li>
          <li>
            <Link to="/dealer/board" className={look}>
              <Trans>Board</Trans>
            </Link>
          </li>
          {trades && (
            <>
              <li>
                <Link to="/dealer/leads" className={look}>
                  <Trans>Leads</Trans>
                </Link>
              </li>
              <li>
                <Link to="/dealer/offers" className={look}>
                  <Trans>Offers</Trans>
                </Link>
              </li>
              <li>
                <Link to="/dealer/deals" className={look}>
                  <Trans>Deals</Trans>
                </Link>
              </li>
              <li>
                <Link to="/dealer/privacy-notices" className={look}>
                  <Trans>Privacy notices</Trans>
                </Link>
              </li>
            </>
          )}
          {role === "owner" && (
            <li>
              <Link to="/dealer/staff" className={look}>
                <Trans>Staff</Trans>
              </Link>
            </li>
          )}
          {role !== "sales" && (
            <li>
              <Link to="/dealer/clients" className={look}>
                <Trans>API clients</Trans>
              </Link>
            </li>
          )}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
