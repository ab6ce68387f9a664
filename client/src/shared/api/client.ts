import createClient from "openapi-fetch";
import { apiFetch } from "#/shared/auth/api-fetch";
import { ProblemError, problemFrom } from "./problem";
import type { paths } from "./types";

/** The typed API. Every answer outside 2xx throws a ProblemError, so what a call returns is data. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  fetch: apiFetch,
  querySerializer: { array: { style: "form", explode: true } },
});

api.use({
  async onResponse({ response }) {
    if (!response.ok) throw new ProblemError(await problemFrom(response));
  },
});
