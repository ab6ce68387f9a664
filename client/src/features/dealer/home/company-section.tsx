import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Schema } from "#/shared/api/types";
import { useLocale } from "#/shared/i18n/use-locale";
import { listOf } from "#/shared/lib/names";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { Dialog } from "#/shared/ui/dialog";
import { Facts } from "#/shared/ui/facts";
import { Section } from "#/shared/ui/page";
import { usePrefectures } from "../apply/prefectures";
import { evidenceWords } from "../words";
import { FactsForm } from "./facts-form";

/** What the dealership states about itself, and what of it awaits approval. */
export function CompanySection({ dealer, owner }: { dealer: Schema<"Dealer">; owner: boolean }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const prefectures = usePrefectures();
  const [editing, setEditing] = useState(false);
  const { company, proposed, responsiblePerson: person } = dealer;
  return (
    <Section
      id="company"
      title={<Trans>Company</Trans>}
      actions={
        owner && (
          <Button look="secondary" small aria-label={t`Change the company`} onClick={() => setEditing(true)}>
            <Trans>Change</Trans>
          </Button>
        )
      }
    >
      <Facts
        items={[
          [<Trans key="a">Address</Trans>, company.address],
          [<Trans key="t">Business phone</Trans>, company.phone],
          [
            <Trans key="p">Prefecture</Trans>,
            prefectures.find(({ value }) => value === String(company.prefecture))?.label,
          ],
          [<Trans key="l">Licence number</Trans>, company.licence],
          [<Trans key="j">JUMVEA number</Trans>, company.jumveaNumber],
          [<Trans key="r">Responsible person</Trans>, person?.name],
        ]}
      />
      {proposed && (
        <Notice tone="warn" title={<Trans>Changes await approval</Trans>} className="mt-4">
          {proposed.missingEvidence.length > 0 ? (
            <Trans>
              Hand in newer evidence:{" "}
              {listOf(
                proposed.missingEvidence.map((kind) => i18n._(evidenceWords[kind])),
                locale,
              )}
              .
            </Trans>
          ) : (
            <Trans>Two examiners look at the evidence.</Trans>
          )}
        </Notice>
      )}
      <Dialog
        open={editing}
        title={<Trans>Company and responsible person</Trans>}
        onClose={() => setEditing(false)}
      >
        {editing && <FactsForm dealer={dealer} onDone={() => setEditing(false)} />}
      </Dialog>
    </Section>
  );
}
