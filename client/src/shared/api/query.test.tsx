import { QueryClient, useQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { renderApp } from "#/test/render";
import { ProblemError } from "./problem";
import { read, useWrite } from "./query";
import type { Schema } from "./types";

const makes = (...names: string[]): Schema<"Make">[] =>
  names.map((name) => ({ slug: name, name, country: "JP", kind: "car", models: 1 }));
const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

function Sample({ onSuccess }: { onSuccess: () => void }) {
  const { data } = useQuery(read("/api/v1/makes"));
  const write = useWrite({ send: async () => 1, invalidates: ["/api/v1/makes"], onSuccess });
  return (
    <button type="button" onClick={() => write.mutate(undefined)}>
      {data?.map(({ name }) => name).join()}
    </button>
  );
}

it("refreshes what a write makes stale, and calls the caller afterwards", async () => {
  const fetch = vi.fn(async () => answer(makes(fetch.mock.calls.length === 1 ? "before" : "after")));
  vi.stubGlobal("fetch", fetch);
  const onSuccess = vi.fn();
  renderApp(<Sample onSuccess={onSuccess} />);
  await userEvent.click(await screen.findByRole("button", { name: "before" }));
  expect(await screen.findByRole("button", { name: "after" })).toBeVisible();
  expect(onSuccess).toHaveBeenCalledTimes(1);
});

it.each([401, 403, 404, 409, 429, 500])(
  "throws a problem for status %i, even without a body",
  async (status) => {
    vi.stubGlobal("fetch", async () => new Response(null, { status }));
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    await expect(client.fetchQuery(read("/api/v1/makes"))).rejects.toBeInstanceOf(ProblemError);
  },
);
