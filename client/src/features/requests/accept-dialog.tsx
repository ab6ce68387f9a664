import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { useFieldName } from "#/shared/contact/field-names";
import { snapshotFields } from "#/shared/contact/snapshot-fields";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Notice } from "#/shared/ui/alert";
import { Confirm } from "#/shared/ui/confirm";
import { Money } from "#/shared/ui/money";
import { acceptOffer } from "./api/decide";
import { touchedByDecision } from "./api/get-requests";

interface AcceptDialogProps {
  open: boolean;
  offer: Schema<"Offer">;
  revision: Schema<"Revision">;
  dealerName: string;
  request: Schema<"PurchaseRequest">;
  title: string;
  onClose: () => void;
}

/** Accepting holds the car and releases the contact: both are said before. */
export function AcceptDialog({
  open,
  offer,
  revision,
  dealerName,
  request,
  title,
  onClose,
}: AcceptDialogProps) {
  const locale = useLocale();
  const name = useFieldName();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const accept = useWrite({
    send: () => acceptOffer(offer.id, key, revision.number),
    invalidates: touchedByDecision,
    onSuccess: ({ id }) => {
      onClose();
      return navigate({ to: "/deals/$id", params: { id } });
    },
  });
  const fields = listOf(snapshotFields(request.contact).map(name), locale);
  return (
    <Confirm
      open={open}
      title={<Trans>Accept the {title}?</Trans>}
      action={<Trans>Accept this offer</Trans>}
      pending={accept.isPending}
      error={accept.error}
      onConfirm={() => accept.mutate(undefined)}
      onClose={onClose}
    >
      <p>
        <Trans>
          You accept <Money value={revision.total} /> {revision.price.incoterm.toUpperCase()} {revision.port},
          offer {offer.reference}. The car is held for you alone, and your other offers for it end.
        </Trans>
      </p>
      <Notice tone="seal">
        <Trans>
          After this, <strong>{dealerName}</strong> holds your {fields} too.
        </Trans>
      </Notice>
    </Confirm>
  );
}
