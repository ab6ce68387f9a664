import { msg } from "@lingui/core/macro";
import { createFileRoute } from "@tanstack/react-router";
import { PrivacyCenterPage } from "#/features/rights/privacy-center-page";
import { PrivacyRequestPage } from "#/features/rights/requests/privacy-request-page";
import { ownData } from "#/shared/auth/own-data";
import { useSession } from "#/shared/auth/use-session";
import { readText } from "#/shared/lib/url-search";

export const Route = createFileRoute("/account/privacy")({
  staticData: { title: msg`Your data` },
  validateSearch: readText<"request">("request"),
  loader: ownData,
  component: PrivacyRoute,
});

function PrivacyRoute() {
  const session = useSession();
  const navigate = Route.useNavigate();
  const { request } = Route.useSearch();
  if (request) return <PrivacyRequestPage key={request} id={request} />;
  return (
    <PrivacyCenterPage
      member={session.status === "signed-in" && session.claims.kind === "member"}
      onAsked={(id) => void navigate({ search: { request: id } })}
    />
  );
}
