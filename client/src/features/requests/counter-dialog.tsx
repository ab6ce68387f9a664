import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Schema } from "#/shared/api/types";
import { Dialog } from "#/shared/ui/dialog";
import { Skeleton } from "#/shared/ui/states";

const CounterForm = lazy(() => import("./counter-form"));

interface CounterDialogProps {
  open: boolean;
  offer: Schema<"Offer">;
  revision: Schema<"Revision">;
  dealerName: string;
  onClose: () => void;
}

/** Names another total, in the offer's own currency and terms. */
export function CounterDialog({ open, offer, revision, dealerName, onClose }: CounterDialogProps) {
  return (
    <Dialog open={open} title={<Trans>Propose a price to {dealerName}</Trans>} onClose={onClose}>
      <Suspense fallback={<Skeleton lines={6} />}>
        <CounterForm offer={offer} revision={revision} onClose={onClose} />
      </Suspense>
    </Dialog>
  );
}
