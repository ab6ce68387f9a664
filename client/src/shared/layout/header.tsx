import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { cx } from "#/shared/lib/cx";
import { Mark } from "./mark";
import { NavLinks } from "./nav-links";
import { Preferences } from "./preferences";

/** Name, ways and choices at the top of every page; folds into one button on a narrow screen. */
export function Header() {
  const { t } = useLingui();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === path;
  return (
    <header className="print:hidden sticky top-0 z-30 border-b border-line bg-paper">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 sm:px-6">
        <Link to="/" className="flex min-h-14 items-center gap-2.5 text-lg font-bold tracking-tight">
          <Mark />
          CarTrade
        </Link>
        <button
          type="button"
          className="btn btn-quiet btn-small ml-auto lg:hidden"
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => setOpenAt(open ? null : path)}
        >
          <MenuIcon open={open} />
          <Trans>Menu</Trans>
        </button>
        <div
          id="site-menu"
          className={cx(
            "basis-full pb-4 lg:flex lg:flex-1 lg:basis-auto lg:items-center lg:gap-6 lg:pb-0",
            open ? "block" : "max-lg:hidden",
          )}
        >
          <nav aria-label={t`Main`} className="lg:flex-1">
            <NavLinks />
          </nav>
          <Preferences />
        </div>
      </div>
    </header>
  );
}

function MenuIcon({ open }: { open: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="size-5"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={open ? "M5 5l10 10M15 5L5 15" : "M3 6h14M3 10h14M3 14h14"} />
    </svg>
  );
}
