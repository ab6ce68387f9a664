import { Trans } from "@lingui/react/macro";
import type { Control } from "react-hook-form";
import { Button } from "#/shared/ui/button";
import type { AskForm } from "../model/ask-form";
import { useVerdict } from "./verdict";

/** Sends the request, unless the rules forbid the car there. */
export function SendButton({ control, pending }: { control: Control<AskForm>; pending: boolean }) {
  const prohibited = useVerdict(control).data?.outcome === "prohibited";
  return (
    <Button
      type="submit"
      pending={pending}
      disabledReason={
        prohibited && <Trans>This car cannot be imported there. Change the car or the destination.</Trans>
      }
    >
      <Trans>Send the request</Trans>
    </Button>
  );
}
