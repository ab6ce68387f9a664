import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { fragmentToken } from "#/shared/lib/fragment";
import { Notice } from "./alert";
import { Button } from "./button";
import { ErrorState } from "./states";

interface LinkExchangeProps {
  /** What the button does, in words. A mailed link acts only on a person's word: mail scanners open links too. */
  action: ReactNode;
  exchange: (token: string) => Promise<void>;
  onDone: () => void;
  /** How to get a new link. */
  otherwise: ReactNode;
}

/** A page's part that exchanges the token of a mailed link for a deed, by a POST. */
export function LinkExchange({ action, exchange, onDone, otherwise }: LinkExchangeProps) {
  const [token] = useState(fragmentToken);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = async () => {
    setPending(true);
    setError(null);
    try {
      await exchange(token ?? "");
      onDone();
    } catch (failure) {
      setError(failure);
    } finally {
      setPending(false);
    }
  };
  if (!token)
    return (
      <Notice tone="warn" title={<Trans>The link is incomplete</Trans>}>
        <p className="mb-2">
          <Trans>Open it from our mail again, whole and as it is.</Trans>
        </p>
        {otherwise}
      </Notice>
    );
  return (
    <div className="grid gap-4">
      {error !== null && (
        <>
          <ErrorState error={error} />
          <div>{otherwise}</div>
        </>
      )}
      <div>
        <Button pending={pending} onClick={() => void go()}>
          {action}
        </Button>
      </div>
    </div>
  );
}
