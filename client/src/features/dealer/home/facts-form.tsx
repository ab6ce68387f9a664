import { Trans } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useWrite } from "#/shared/api/query";
import type { Schema } from "#/shared/api/types";
import { Notice } from "#/shared/ui/alert";
import { Button } from "#/shared/ui/button";
import { FormShell } from "#/shared/ui/form/form-shell";
import { useFormSubmit } from "#/shared/ui/form/use-form-submit";
import { useLazyResolver } from "#/shared/ui/form/use-lazy-resolver";
import { updateDealer } from "../api/write";
import { type ApplyForm, applyDefaults, toCompany, toPerson } from "../apply/apply-model";
import { CompanyFields } from "../apply/company-fields";
import { PersonFields } from "../apply/person-fields";

type FactsForm = Pick<ApplyForm, "company" | "responsiblePerson">;

/** Company and responsible person; what evidence rests on is examined before it counts. */
export function FactsForm({ dealer, onDone }: { dealer: Schema<"Dealer">; onDone: () => void }) {
  const form = useForm<FactsForm>({
    resolver: useLazyResolver(() => import("./facts-schema")),
    defaultValues: typed(dealer),
  });
  const save = useWrite({
    send: ({ company, responsiblePerson }: FactsForm) =>
      updateDealer(dealer.version, {
        makes: dealer.makes,
        destinations: dealer.destinations,
        company: toCompany(company),
        responsiblePerson: toPerson(responsiblePerson),
      }),
    invalidates: ["/api/v1/dealer"],
    onSuccess: onDone,
  });
  const submit = useFormSubmit(form, save.mutateAsync);
  return (
    <FormShell
      {...submit}
      action={<Trans>Save</Trans>}
      beside={
        <Button look="quiet" onClick={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      }
    >
      <Notice>
        <Trans>
          Address and phones change at once. Names, licence and membership are proposals: hand in newer
          evidence, and two examiners approve them.
        </Trans>
      </Notice>
      <CompanyFields control={form.control} />
      <h3 className="text-lg">
        <Trans>Responsible person</Trans>
      </h3>
      <PersonFields control={form.control} name="responsiblePerson" />
    </FormShell>
  );
}

/** The facts as they would be if what is proposed were approved. */
function typed({ company, proposed, responsiblePerson }: Schema<"Dealer">): FactsForm {
  const facts = proposed?.company ?? company;
  const person = proposed?.responsiblePerson ?? responsiblePerson;
  return {
    company: {
      ...facts,
      prefecture: String(facts.prefecture),
      phone: facts.phone ?? "",
      jumveaNumber: facts.jumveaNumber ?? "",
    },
    responsiblePerson: {
      ...applyDefaults.responsiblePerson,
      ...(person && { ...person, phone: person.phone ?? "", title: person.title ?? "" }),
    },
  };
}
