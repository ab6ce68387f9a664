import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Silhouette } from "#/shared/cars/silhouette";
import { buttonLook } from "#/shared/ui/button";

const row = ["sedan", "suv", "minivan", "keiTruck", "wagon", "pickup"] as const;

/** What the site does, in one look, and the way in. */
export function HomePage() {
  return (
    <>
      <section className="border-b border-line bg-surface">
        <div className="mx-auto grid max-w-page items-center gap-10 px-4 py-12 sm:px-6 sm:py-20 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,0.9fr)]">
          <div>
            <p className="mb-3 font-semibold text-seal">
              <Trans>Used cars from Japan, from accredited dealers</Trans>
            </p>
            <h1 tabIndex={-1} className="text-4xl sm:text-5xl">
              <Trans>Say which car you want. Dealers answer. You decide who may call you.</Trans>
            </h1>
            <p className="mt-5 max-w-read text-lg text-soft">
              <Trans>
                Dealers see your wish, never your name or number. When offers come, you choose which dealer
                gets your contact details, and you can always see who has them.
              </Trans>
            </p>
            <div className="mt-8 flex flex-wrap gap-3">
              <Link className={buttonLook()} to="/ask">
                <Trans>Ask for a car</Trans>
              </Link>
              <Link className={buttonLook("secondary")} to="/privacy">
                <Trans>How your data is kept</Trans>
              </Link>
            </div>
            <p className="mt-4 text-[0.9375rem] text-soft">
              <Trans>No account needed. It takes about three minutes.</Trans>
            </p>
          </div>
          <div className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-2">
            {row.map((body) => (
              <Silhouette key={body} body={body} className="w-full" />
            ))}
          </div>
        </div>
      </section>
      <HowItGoes />
    </>
  );
}

function HowItGoes() {
  return (
    <section aria-labelledby="how" className="mx-auto max-w-page px-4 py-12 sm:px-6 sm:py-16">
      <h2 id="how" className="mb-8 text-2xl sm:text-3xl">
        <Trans>How it goes</Trans>
      </h2>
      <ol className="grid gap-5 md:grid-cols-3">
        <Step number={1} title={<Trans>Ask, sealed</Trans>}>
          <Trans>
            Describe the car and where it must go. We show the import rules of your country while you write.
            Your contact details are sealed.
          </Trans>
        </Step>
        <Step number={2} title={<Trans>Compare offers</Trans>}>
          <Trans>
            Accredited dealers answer with real cars and full prices. You see them side by side, in one
            currency and on the same terms.
          </Trans>
        </Step>
        <Step number={3} title={<Trans>Release, on your word</Trans>}>
          <Trans>
            Only dealers you pick receive your phone number and address. Each hand-over is recorded, and you
            can read the record.
          </Trans>
        </Step>
      </ol>
    </section>
  );
}

function Step({ number, title, children }: { number: number; title: ReactNode; children: ReactNode }) {
  return (
    <li className="card p-6">
      <span
        aria-hidden="true"
        className="mb-4 grid size-9 place-items-center rounded-lg bg-seal font-bold text-on-seal"
      >
        {number}
      </span>
      <h3 className="mb-2 text-xl">{title}</h3>
      <p className="text-soft">{children}</p>
    </li>
  );
}
