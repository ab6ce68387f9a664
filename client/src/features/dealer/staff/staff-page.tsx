import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Confirm } from "#/shared/ui/confirm";
import { DateTime } from "#/shared/ui/date-time";
import { InlineSelect } from "#/shared/ui/form/inline-select";
import { useChoices } from "#/shared/ui/form/use-choices";
import { Page, Section } from "#/shared/ui/page";
import { ErrorState } from "#/shared/ui/states";
import { StatusBadge } from "#/shared/ui/status-badge";
import { staffQuery } from "../api/get-dealer";
import { changeRole, removeStaff } from "../api/write";
import { roleWords } from "../words";
import { InviteForm } from "./invite-form";

/** Everybody on the staff, and the way for others to join. */
export function StaffPage() {
  const { data } = useSuspenseQuery(staffQuery());
  return (
    <Page
      title={<Trans>Staff</Trans>}
      lead={<Trans>Everybody has an account of their own. Owners sign in with an authenticator app.</Trans>}
    >
      <div className="grid gap-6">
        <ul className="grid gap-4">
          {data.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
        <Section id="invite" title={<Trans>Invite somebody</Trans>}>
          <InviteForm />
        </Section>
      </div>
    </Page>
  );
}

function Person({ person }: { person: Schema<"Staff"> }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const roles = useChoices(roleWords);
  const place = useWrite({
    send: (role: string) => changeRole(person.id, role as Schema<"DealerStaffRole">),
    invalidates: ["/api/v1/dealer/staff"],
  });
  const remove = useWrite({ send: removeStaff, invalidates: ["/api/v1/dealer/staff"] });
  const name = person.name ?? t`Somebody`;
  return (
    <li className="card grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-lg">{name}</h2>
          <p className="break-all text-[0.9375rem] text-soft">
            {[person.title, person.email, person.phone].filter(Boolean).join(" · ")}
          </p>
        </div>
        {person.joined ? (
          <StatusBadge tone="good">
            <Trans>Joined</Trans>
          </StatusBadge>
        ) : (
          <StatusBadge tone="warn">
            <Trans>
              Invited <DateTime value={person.addedAt} day />
            </Trans>
          </StatusBadge>
        )}
      </div>
      {place.error && <ErrorState error={place.error} />}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <InlineSelect
          label={t`Role of ${name}`}
          value={person.role}
          choices={roles}
          onChange={(role) => place.mutate(role)}
        />
        <Button look="secondary" small onClick={() => setAsking(true)} aria-label={t`Remove ${name}`}>
          <Trans>Remove</Trans>
        </Button>
      </div>
      <Confirm
        open={asking}
        title={<Trans>Remove {name}?</Trans>}
        action={<Trans>Remove</Trans>}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(person.id)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>The account is closed at once, and every device is signed out.</Trans>
        </p>
      </Confirm>
    </li>
  );
}
