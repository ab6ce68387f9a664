import type { ReactNode } from "react";
import { cx } from "#/shared/lib/cx";

interface PageProps {
  title: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Above the title: a way back, a reference. */
  above?: ReactNode;
  /** Beside the title on wide screens. */
  actions?: ReactNode;
  /** `read` keeps lines short, `page` uses the whole width. */
  width?: "read" | "page";
  children: ReactNode;
}

/** The frame of every page: one h1, which takes the focus after navigation. */
export function Page({ title, lead, above, actions, width = "page", children }: PageProps) {
  return (
    <div
      className={cx(
        "mx-auto w-full px-4 py-8 sm:px-6 sm:py-12",
        width === "read" ? "max-w-read" : "max-w-page",
      )}
    >
      <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-read">
          {above && <div className="mb-2 text-sm text-soft">{above}</div>}
          <h1 tabIndex={-1} className="text-3xl sm:text-4xl">
            {title}
          </h1>
          {lead && <p className="mt-3 text-lg text-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: ReactNode;
  lead?: ReactNode;
  id?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled card on a page. */
export function Section({ title, lead, id, actions, children }: SectionProps) {
  return (
    <section className="card p-5 sm:p-6" aria-labelledby={id}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {actions}
      </div>
      {lead && <p className="-mt-2 mb-4 max-w-read text-soft">{lead}</p>}
      {children}
    </section>
  );
}

/** A page of sections with a column beside them on wide screens. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 gap-6">{main}</div>
      <aside className="grid min-w-0 gap-6">{side}</aside>
    </div>
  );
}
