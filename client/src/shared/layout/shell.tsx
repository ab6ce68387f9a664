import type { ReactNode } from "react";
import { RouteAnnouncer } from "#/shared/a11y/route-announcer";
import { SkipLink } from "#/shared/a11y/skip-link";
import { Footer } from "./footer";
import { Header } from "./header";

/** What every page stands in. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header />
      <main id="content" tabIndex={-1} className="flex-1 focus:outline-none">
        {children}
      </main>
      <Footer />
      <RouteAnnouncer />
    </div>
  );
}
