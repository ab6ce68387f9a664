import { Trans } from "@lingui/react/macro";
import type { UseFormReturn } from "react-hook-form";
import { useSession } from "#/shared/auth/use-session";
import { ContactFields } from "#/shared/contact/contact-fields";
import { Notice } from "#/shared/ui/alert";
import type { AskForm } from "../model/ask-form";

/** Who asks. Kept sealed; dealers see it only when it is released. */
export function ContactStep({ form }: { form: UseFormReturn<AskForm> }) {
  const session = useSession();
  const member = session.status === "signed-in" && session.claims.kind === "member";
  return (
    <div className="grid gap-6">
      <Notice tone="seal" title={<Trans>Sealed until you decide</Trans>}>
        {member ? (
          <Trans>Filled in from your profile. What you change here holds for this request alone.</Trans>
        ) : (
          <Trans>
            We send a mail to this address; its link proves that it is yours. No dealer sees these details
            before you release them.
          </Trans>
        )}
      </Notice>
      <ContactFields control={form.control} prefix="contact." />
    </div>
  );
}
