import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { expect, it, vi } from "vitest";
import { type Problem, ProblemError } from "#/shared/api/problem";
import { renderApp } from "#/test/render";
import { FormShell } from "./form-shell";
import { TextField } from "./text-field";
import { useFormSubmit } from "./use-form-submit";

const refusal = (problem: Partial<Problem>) =>
  new ProblemError({ status: 400, title: "Bad Request", code: "", errors: {}, extra: {}, ...problem });

function Sample({ send }: { send: () => Promise<void> }) {
  const form = useForm({ defaultValues: { name: "", contact: { email: "" } } });
  return (
    <FormShell {...useFormSubmit(form, send)} action="Send">
      <TextField control={form.control} name="name" label="Name" />
      <TextField control={form.control} name="contact.email" label="E-mail" hint="Where mail reaches you" />
    </FormShell>
  );
}

const submit = async (send: () => Promise<void>) => {
  renderApp(<Sample send={send} />);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
};

it("lands refusals on their fields, focuses the first, and shows no alert besides", async () => {
  await submit(() =>
    Promise.reject(refusal({ errors: { "$.Contact.Email": [{ code: "email.invalid", message: "raw" }] } })),
  );
  const email = await screen.findByLabelText("E-mail");
  await waitFor(() => expect(email).toHaveAttribute("aria-invalid", "true"));
  expect(email).toHaveAccessibleDescription(/Where mail reaches you.*This is not an e-mail address\./);
  expect(email).toHaveFocus();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("clears a server's refusal when its field changes", async () => {
  await submit(() => Promise.reject(refusal({ errors: { name: [{ message: "Taken" }] } })));
  const name = screen.getByLabelText("Name");
  await waitFor(() => expect(name).toHaveAttribute("aria-invalid", "true"));
  await userEvent.type(name, "x");
  await waitFor(() => expect(name).not.toHaveAttribute("aria-invalid"));
});

it("gathers what belongs to no field in one alert", async () => {
  await submit(() =>
    Promise.reject(refusal({ errors: { hidden: [{ message: "Odd" }], name: [{ message: "Taken" }] } })),
  );
  expect(await screen.findAllByRole("alert")).toHaveLength(1);
  expect(screen.getByRole("alert")).toHaveTextContent("Odd");
});

it.each([
  [refusal({ status: 409, code: "stale" }), /Load it again and look/],
  [refusal({ status: 429, retryAfter: 7 }), /wait 7 seconds/],
  [refusal({ status: 500, traceId: "t" }), /on our side/],
  [new TypeError("offline"), /could not reach/],
])("says a failure once, in words: %s", async (error, words) => {
  await submit(() => Promise.reject(error));
  expect(await screen.findAllByRole("alert")).toHaveLength(1);
  expect(screen.getByRole("alert")).toHaveTextContent(words);
});

it("sends once, however often it is clicked", async () => {
  const send = vi.fn(() => new Promise<void>(() => undefined));
  await submit(send);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  expect(send).toHaveBeenCalledTimes(1);
});
