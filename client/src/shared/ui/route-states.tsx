import { Trans } from "@lingui/react/macro";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { ProblemError } from "#/shared/api/problem";
import { buttonLook } from "./button";
import { Page } from "./page";
import { ErrorState, Skeleton, SkeletonCards } from "./states";

/** A page whose data is on its way, in the shape of a page. */
export function PagePending() {
  return (
    <div className="mx-auto w-full max-w-page px-4 py-8 sm:px-6 sm:py-12">
      <Skeleton lines={2} className="mb-8 max-w-read" />
      <SkeletonCards count={2} />
    </div>
  );
}

/** A page whose data could not be had. A refusal is told as such; nobody is signed out by it. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (error instanceof ProblemError && error.status === 404) return <NotFound />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page width="read" title={<Trans>This page could not be shown</Trans>}>
      <ErrorState error={error} onRetry={retry} />
    </Page>
  );
}

/** No such page, or none that this person may see: the same words for both. */
export function NotFound() {
  return (
    <Page
      width="read"
      title={<Trans>There is nothing here</Trans>}
      lead={<Trans>The address may be mistyped, or it belongs to somebody else.</Trans>}
    >
      <Link className={buttonLook()} to="/">
        <Trans>To the first page</Trans>
      </Link>
    </Page>
  );
}
