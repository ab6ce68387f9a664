import { Trans } from "@lingui/react/macro";
import { Suspense } from "react";
import { SessionsSection } from "#/shared/me/sessions-section";
import { DeviceList } from "#/shared/storage/device-list";
import { Section } from "#/shared/ui/page";
import { Skeleton } from "#/shared/ui/states";

/** What this device keeps, and every device that is signed in. */
export function DevicesPart({ member }: { member: boolean }) {
  return (
    <>
      <Section
        id="device"
        title={<Trans>Kept on this device</Trans>}
        lead={<Trans>This is the whole list: nothing else is stored by this site in your browser.</Trans>}
      >
        <DeviceList />
      </Section>
      {member && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <SessionsSection />
        </Suspense>
      )}
    </>
  );
}
