import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "#/shared/ui/button";

/** Leads to the signed receipt of a decision. */
export function ReceiptLink({ id, name }: { id: string; name: string }) {
  const { t } = useLingui();
  return (
    <Link
      to="/account/receipt"
      search={{ id }}
      className={buttonLook("quiet", true)}
      aria-label={t`Receipt: ${name}`}
    >
      <Trans>Receipt</Trans>
    </Link>
  );
}
