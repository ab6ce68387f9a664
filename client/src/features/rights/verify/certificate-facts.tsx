import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { categoryWords } from "#/shared/permitted/words";
import { DateTime } from "#/shared/ui/date-time";
import { Facts } from "#/shared/ui/facts";
import { answerWords, operationWords } from "../request-words";
import { groundWords } from "../words";
import type { CertificateShape } from "./certificate-shape";

/** What a certificate says, for people: destroyed, returned, kept, and who else had a copy. */
export function CertificateFacts({ certificate }: { certificate: CertificateShape }) {
  const { i18n } = useLingui();
  const { destroyed, unlinked, returned, retained, recipients, unrecoverableBy } = certificate;
  const ground = (code: string | null | undefined) => {
    const words = code ? groundWords(code) : "";
    return typeof words === "string" ? words : i18n._(words);
  };
  return (
    <div className="grid gap-6">
      <Facts
        items={[
          [<Trans key="n">Request</Trans>, certificate.reference],
          [<Trans key="n">Wish</Trans>, i18n._(operationWords[certificate.operation])],
          [<Trans key="n">Signed</Trans>, <DateTime key="v" value={certificate.issuedAt} />],
          [<Trans key="n">Issue</Trans>, certificate.issue],
          [<Trans key="n">Version of the policy</Trans>, certificate.policyVersion],
          [
            <Trans key="n">No backup can be read any more from</Trans>,
            unrecoverableBy && <DateTime key="v" value={unrecoverableBy} day />,
          ],
        ]}
      />
      <Part title={<Trans>Destroyed</Trans>} rows={destroyed} row={(store) => <Store {...store} />} />
      <Part
        title={<Trans>Kept without any tie to the person</Trans>}
        rows={unlinked}
        row={(store) => <Store {...store} />}
      />
      <Part title={<Trans>Returned</Trans>} rows={returned?.files ?? []} row={(file) => file} />
      <Part
        title={<Trans>Kept, and why</Trans>}
        rows={retained}
        row={({ place, records, ground: why, until }) => (
          <>
            {place}, <Plural value={records} one="# record" other="# records" />: {ground(why)}{" "}
            {until && (
              <Trans>
                (until <DateTime value={until} day />)
              </Trans>
            )}
          </>
        )}
      />
      <Part
        title={<Trans>Dealers with a copy of their own</Trans>}
        rows={recipients}
        row={({ name, reference, answer, ground: why, answerDueAt }) => (
          <>
            {name ?? reference}:{" "}
            {answer ? (
              i18n._(answerWords[answer])
            ) : (
              <Trans>
                Answers by <DateTime value={answerDueAt} day />
              </Trans>
            )}
            {why && <> ({ground(why)})</>}
          </>
        )}
      />
    </div>
  );
}

function Store({ place, category }: CertificateShape["destroyed"][number]) {
  const { i18n } = useLingui();
  return (
    <>
      {place}
      {category && <span className="text-soft"> · {i18n._(categoryWords[category])}</span>}
    </>
  );
}

interface PartProps<T> {
  title: ReactNode;
  rows: readonly T[];
  row: (item: T) => ReactNode;
}

function Part<T>({ title, rows, row }: PartProps<T>) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="list-disc pl-5 wrap-anywhere">
        {rows.map((item, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a signed list never reorders
          <li key={position}>{row(item)}</li>
        ))}
      </ul>
    </section>
  );
}
