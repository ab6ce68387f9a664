import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Page, Section } from "#/shared/ui/page";
import { clientsQuery } from "../api/get-dealer";
import { ClientCard } from "./client-card";
import { ClientForm } from "./client-form";

/** The dealership's programs and their keys. */
export function ClientsPage() {
  const { data } = useSuspenseQuery(clientsQuery());
  return (
    <Page
      title={<Trans>API clients</Trans>}
      lead={<Trans>Your own system reads the board, receives leads and sends offers with these.</Trans>}
    >
      <div className="grid gap-6">
        {data.length === 0 && (
          <p className="text-soft">
            <Trans>No program has access yet.</Trans>
          </p>
        )}
        <ul className="grid gap-4">
          {data.map((client) => (
            <ClientCard key={client.id} client={client} />
          ))}
        </ul>
        <Section id="open" title={<Trans>Open an API client</Trans>}>
          <ClientForm />
        </Section>
      </div>
    </Page>
  );
}
