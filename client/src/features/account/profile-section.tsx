import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { Schema } from "#/shared/api/types";
import { Button } from "#/shared/ui/button";
import { Section } from "#/shared/ui/page";
import { ProfileFacts } from "./profile-facts";
import { ProfileForm } from "./profile-form";

/** The profile: read it with where each value came from, or correct it. */
export function ProfileSection({ me }: { me: Schema<"Me"> }) {
  const [editing, setEditing] = useState(false);
  return (
    <Section
      id="profile"
      title={<Trans>Your details</Trans>}
      actions={
        !editing && (
          <Button look="secondary" small onClick={() => setEditing(true)}>
            <Trans>Correct them</Trans>
          </Button>
        )
      }
    >
      {editing ? <ProfileForm me={me} onDone={() => setEditing(false)} /> : <ProfileFacts me={me} />}
    </Section>
  );
}
