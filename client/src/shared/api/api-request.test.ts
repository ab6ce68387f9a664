import { expect, it } from "vitest";
import { apiRequest } from "./api-request";

it("puts parameters of the path in place, escaped", () => {
  const { url } = apiRequest("GET", "/api/v1/things/{id}/parts/{part}", {
    params: { path: { id: "a/b", part: 7 } },
  });
  expect(new URL(url).pathname).toBe("/api/v1/things/a%2Fb/parts/7");
});

it("sends a list as one parameter a value, and leaves out what is not given", () => {
  const query = { fuel: ["petrol", "diesel"], body: [], after: undefined, until: null, limit: 0, q: "a&b" };
  const { search } = new URL(apiRequest("GET", "/api/v1/things", { params: { query } }).url);
  expect(search).toBe("?fuel=petrol&fuel=diesel&limit=0&q=a%26b");
});

it("sends JSON, with the headers of the call", async () => {
  const request = apiRequest("POST", "/api/v1/things", {
    headers: { "Idempotency-Key": "k" },
    params: { header: { "If-Match": '"3"', "Feedback-Token": undefined } },
    body: { name: "ü" },
  });
  expect(Object.fromEntries(request.headers)).toEqual({
    "content-type": "application/json",
    "idempotency-key": "k",
    "if-match": '"3"',
  });
  expect(await request.json()).toEqual({ name: "ü" });
});

it("sends no body and names no type of one when there is none", () => {
  const request = apiRequest("POST", "/api/v1/things");
  expect(request.body).toBeFalsy();
  expect(request.headers.has("Content-Type")).toBe(false);
});

it("sends a file as it is", async () => {
  const file = new Blob(["x"], { type: "image/png" });
  const headers = { "Content-Type": "image/png" };
  const request = apiRequest("POST", "/api/v1/photos", { headers, body: file, bodySerializer: () => "x" });
  expect(request.headers.get("Content-Type")).toBe("image/png");
  expect(await request.text()).toBe("x");
});
