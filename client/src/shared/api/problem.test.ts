// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { applyProblem } from "./apply-problem";
import { type Problem, problemFrom, toFieldPath } from "./problem";

describe("toFieldPath", () => {
  it.each([
    ["wish.yearFrom", "wish.yearFrom"],
    ["Items[0].PriceJpy", "items.0.priceJpy"],
    ["$.items[0].priceJpy", "items.0.priceJpy"],
    ["$['wish']['budget'].amount", "wish.budget.amount"],
    ["/items/0/priceJpy", "items.0.priceJpy"],
    ["PriceJpy", "priceJpy"],
    ["$", ""],
    ["", ""],
  ])("reads %s as %s", (path, expected) => {
    expect(toFieldPath(path)).toBe(expected);
  });
});

describe("problemFrom", () => {
  const bodies = {
    problem: JSON.stringify({
      title: "No",
      code: "x.y",
      errors: { "wish.make": [{ code: "required", message: "Needed" }], note: "bad" },
    }),
    html: "<!doctype html><h1>Bad gateway</h1>",
    empty: "",
  };
  it.each(
    [401, 403, 404, 409, 429, 500].flatMap((status) =>
      Object.keys(bodies).map((kind) => [status, kind] as const),
    ),
  )("keeps status %i of a body of kind %s", async (status, kind) => {
    const problem = await problemFrom(
      new Response(bodies[kind as keyof typeof bodies], { status, headers: { "Retry-After": "7" } }),
    );
    expect(problem.status).toBe(status);
    expect(problem.code).toBe(kind === "problem" ? "x.y" : "");
    expect(problem.retryAfter).toBe(7);
  });
  it("reads refusals as objects and as texts", async () => {
    const { errors } = await problemFrom(new Response(bodies.problem, { status: 400 }));
    expect(errors).toEqual({
      "wish.make": [{ code: "required", message: "Needed" }],
      note: [{ code: undefined, message: "bad" }],
    });
  });
});

describe("applyProblem", () => {
  const problem = (errors: Problem["errors"]): Problem => ({
    status: 400,
    title: "",
    code: "",
    errors,
    extra: {},
  });
  const form = () => ({ setError: vi.fn(), setFocus: vi.fn() });

  it("puts refusals on their fields and the focus on the first", () => {
    const at = form();
    const left = applyProblem(
      at,
      problem({ "$.Name": [{ message: "a" }], "bodies[2]": [{ message: "b" }] }),
      ["name", "bodies"],
    );
    expect(left).toEqual([]);
    expect(at.setError.mock.calls).toEqual([
      ["name", { type: "server", message: "a" }],
      ["bodies", { type: "server", message: "b" }],
    ]);
    expect(at.setFocus.mock.calls).toEqual([["name"]]);
  });
  it("finds the fields of a form that the API wraps", () => {
    const at = form();
    const errors = { "offer.car.year": [{ message: "a" }], "offer.photoIds[0]": [{ message: "b" }] };
    expect(applyProblem(at, problem(errors), ["car.year", "photoIds"])).toEqual([]);
    expect(at.setError.mock.calls.map(([field]) => field)).toEqual(["car.year", "photoIds"]);
  });
  it("gives back what belongs to no field in sight", () => {
    const at = form();
    expect(
      applyProblem(at, problem({ hidden: [{ code: "h", message: "no" }], "": [{ message: "all" }] }), [
        "name",
      ]),
    ).toEqual([{ code: "h", message: "no" }, { message: "all" }]);
    expect(at.setFocus).not.toHaveBeenCalled();
  });
});
