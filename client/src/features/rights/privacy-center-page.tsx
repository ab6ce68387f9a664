import { Trans } from "@lingui/react/macro";
import { Page, TwoColumns } from "#/shared/ui/page";
import { ConsentsSection } from "./consents/consents-section";
import { DevicesPart } from "./devices-part";
import { FeedbackSection } from "./feedback/feedback-section";
import { HoldingsSection } from "./holdings/holdings-section";
import { RequestsSection } from "./requests/requests-section";
import { WaysSection } from "./ways-section";
import { LookedSection, WhoSection } from "./who/who-section";
import "./words";

interface PrivacyCenterProps {
  /** A member decides about consents; a guest has none. */
  member: boolean;
  onAsked: (id: string) => void;
}

/** Everything a person can see and decide about their data, in one place. */
export function PrivacyCenterPage({ member, onAsked }: PrivacyCenterProps) {
  return (
    <Page
      title={<Trans>Your data</Trans>}
      lead={<Trans>What we hold of you, what you allow, and what you can have done with it.</Trans>}
    >
      <TwoColumns
        main={
          <>
            <RequestsSection onAsked={onAsked} />
            <HoldingsSection />
            <WhoSection />
            <LookedSection />
            {member && <ConsentsSection />}
            {member && <FeedbackSection />}
            <DevicesPart member={member} />
          </>
        }
        side={<WaysSection member={member} />}
      />
    </Page>
  );
}
