import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Facts } from "#/shared/ui/facts";
import { FormShell } from "#/shared/ui/form/form-shell";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { Section } from "#/shared/ui/page";
import { updateDealer } from "../api/write";
import { MarketFields } from "../apply/market-fields";

interface MarketSectionProps {
  dealer: Schema<"Dealer">;
  owner: boolean;
  makes: string;
  destinations: string;
}

/** Which requests reach the board. */
export function MarketSection({ dealer, owner, makes, destinations }: MarketSectionProps) {
  const [editing, setEditing] = useState(false);
  return (
    <Section
      id="market"
      title={<Trans>What you serve</Trans>}
      actions={
        owner &&
        !editing && (
          <Button look="secondary" small onClick={() => setEditing(true)}>
            <Trans>Change</Trans>
          </Button>
        )
      }
    >
      {editing ? (
        <MarketForm dealer={dealer} onDone={() => setEditing(false)} />
      ) : (
        <Facts
          items={[
            [<Trans key="m">Makes</Trans>, makes],
            [<Trans key="d">Destinations</Trans>, destinations],
          ]}
        />
      )}
    </Section>
  );
}

function MarketForm({ dealer, onDone }: { dealer: Schema<"Dealer">; onDone: () => void }) {
  const form = useForm({ defaultValues: { makes: dealer.makes, destinations: dealer.destinations } });
  const save = useWrite({
    send: (market: { makes: string[]; destinations: string[] }) => updateDealer(dealer.version, market),
    invalidates: ["/api/v1/dealer", "/api/v1/dealer/board"],
    onSuccess: onDone,
  });
  const submit = useFormSubmit(form, save.mutateAsync);
  return (
    <FormShell
      {...submit}
      action={<Trans>Save</Trans>}
      beside={
        <Button look="quiet" onClick={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      }
    >
      <MarketFields control={form.control} />
    </FormShell>
  );
}
