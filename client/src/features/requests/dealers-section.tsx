import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Section } from "#/shared/ui/page";
import { ErrorState, Skeleton } from "#/shared/ui/states";
import { reachedDealersQuery } from "./api/get-requests";
import { DealerLine } from "./dealer-line";
import { ReleaseDialog } from "./release-dialog";

const held = (dealer: Schema<"RequestDealer">) =>
  dealer.release && ["scheduled", "available", "received"].includes(dealer.release.state);

/** The dealers that the request reached; the buyer picks who gets the contact. */
export function DealersSection({ request }: { request: Schema<"PurchaseRequest"> }) {
  const { data, error, refetch } = useQuery(reachedDealersQuery(request.id));
  const dealers = data ?? [];
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [deciding, setDeciding] = useState(false);
  const open = request.state === "published";
  const chosen = dealers.filter(({ dealerId }) => picked.includes(dealerId));
  const toggle = (id: string) =>
    setPicked((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
  return (
    <Section id="dealers" title={<Trans>Dealers</Trans>}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      {data?.length === 0 && (
        <p className="text-soft">
          <Trans>No dealer has seen this request yet.</Trans>
        </p>
      )}
      {dealers.length > 0 && (
        <ul className="grid gap-4">
          {dealers.map((dealer) => (
            <DealerLine
              key={dealer.dealerId}
              requestId={request.id}
              dealer={dealer}
              picked={picked.includes(dealer.dealerId)}
              onPick={open && !held(dealer) ? () => toggle(dealer.dealerId) : undefined}
            />
          ))}
        </ul>
      )}
      {open && dealers.some((dealer) => !held(dealer)) && (
        <div className="mt-5 grid gap-2">
          <Button
            small
            disabledReason={chosen.length === 0 && <Trans>Tick the dealers who may have your contact.</Trans>}
            onClick={() => setDeciding(true)}
          >
            <Plural
              value={chosen.length}
              _0="Release my contact"
              one="Release my contact to # dealer"
              other="Release my contact to # dealers"
            />
          </Button>
        </div>
      )}
      <ReleaseDialog
        open={deciding}
        request={request}
        dealers={chosen}
        onClose={() => setDeciding(false)}
        onDone={() => {
          setDeciding(false);
          setPicked([]);
        }}
      />
    </Section>
  );
}
