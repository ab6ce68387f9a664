import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { Notice } from "#/shared/ui/alert";
import { consentsQuery } from "../api/reads";
import { QuerySection } from "../query-section";
import { ConsentLine } from "./consent-line";
import { topicWords } from "./consent-words";
import { OtherConsents } from "./other-consents";

const topics = Object.keys(topicWords) as Schema<"MarketingTopic">[];

/** Everything that rests on the person's own word; nothing is ticked beforehand, and no is as near as yes. */
export function ConsentsSection() {
  const { i18n } = useLingui();
  const query = useQuery(consentsQuery(useLocale()));
  return (
    <QuerySection
      id="consents"
      title={<Trans>What you allow</Trans>}
      lead={
        <Trans>
          Nothing here is needed for the service. One press gives, one press takes back, and each is recorded
          with the words you were shown.
        </Trans>
      }
      query={query}
    >
      {({ consents, globalPrivacyControl }) => {
        const marketing = consents.filter(({ kind }) => kind === "marketing");
        const planned = marketing.some(({ clauseStatus }) => clauseStatus === "planned");
        return (
          <div className="grid gap-4">
            {globalPrivacyControl && (
              <Notice tone="good" title={<Trans>Your browser says no to marketing (Sec-GPC)</Trans>}>
                <Trans>We keep to it: while it is on, nothing below can be given from this browser.</Trans>
              </Notice>
            )}
            {planned && (
              <Notice>
                <Trans>Marketing is only planned: today nothing is sent, whatever you choose here.</Trans>
              </Notice>
            )}
            {topics.map((topic) => (
              <details key={topic} className="border-t border-line pt-3 first:border-0" open>
                <summary className="min-h-9 cursor-pointer py-1.5 font-semibold">
                  {i18n._(topicWords[topic])}
                </summary>
                <ul className="grid gap-3 pt-1 sm:grid-cols-2">
                  {marketing
                    .filter((consent) => consent.topic === topic)
                    .map((consent) => (
                      <ConsentLine
                        key={consent.channel}
                        consent={consent}
                        locked={globalPrivacyControl}
                        topicName={i18n._(topicWords[topic])}
                      />
                    ))}
                </ul>
              </details>
            ))}
            <OtherConsents consents={consents.filter(({ kind }) => kind !== "marketing")} />
          </div>
        );
      }}
    </QuerySection>
  );
}
