import { Trans } from "@lingui/react/macro";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { Section } from "#/shared/ui/page";
import { CopyList } from "../copy-list";
import { BlockedList } from "./blocked-list";
import { ConfirmList } from "./confirm-list";

/** The exact list, place by place, and what a legal hold keeps out of it. */
export function PreviewSection({ request }: { request: Schema<"PrivacyRequest"> }) {
  const { preview, state } = request;
  if (!preview) return null;
  return (
    <Section
      id="list"
      title={<Trans>The exact list</Trans>}
      lead={<Trans>Every place where something of yours lies that this request is about.</Trans>}
    >
      <div className="grid gap-5">
        {preview.places.length === 0 ? (
          <Notice>
            <Trans>We hold nothing of what you asked about.</Trans>
          </Notice>
        ) : (
          <CopyList copies={preview.places} />
        )}
        <BlockedList blocked={preview.blocked} />
        {state === "scopePreview" && <ConfirmList request={request} sha256={preview.sha256} />}
      </div>
    </Section>
  );
}
