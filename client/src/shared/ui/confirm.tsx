import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { ErrorState } from "./states";

interface ConfirmProps {
  open: boolean;
  title: ReactNode;
  /** What will happen, with the name of what it happens to. */
  children: ReactNode;
  /** The deed in words: "Withdraw the request", never "OK". */
  action: ReactNode;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a deed that cannot be undone. A failure shows here, once. */
export function Confirm({
  open,
  title,
  children,
  action,
  danger,
  pending,
  error,
  onConfirm,
  onClose,
}: ConfirmProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div className="grid gap-4">
        {children}
        {error ? <ErrorState error={error} /> : null}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="secondary" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button look={danger ? "danger" : "primary"} pending={pending} onClick={onConfirm}>
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
