import type { Client } from "openapi-fetch";
import { apiFetch } from "#/shared/auth/api-fetch";
import { apiRequest, type CallInit } from "./api-request";
import { ProblemError, problemFrom } from "./problem";
import type { paths } from "./types";

type Method = "GET" | "PUT" | "POST" | "DELETE";

const calling =
  (method: Method) =>
  async (path: string, init: CallInit = {}) => {
    const response = await apiFetch(apiRequest(method, path, init));
    if (!response.ok) throw new ProblemError(await problemFrom(response));
    if (init.parseAs === "blob") return { data: await response.blob(), response };
    const text = await response.text();
    return { data: text ? JSON.parse(text) : undefined, response };
  };

/** The typed API. Every answer outside 2xx throws a ProblemError, so what a call returns is data. */
export const api = {
  GET: calling("GET"),
  PUT: calling("PUT"),
  POST: calling("POST"),
  DELETE: calling("DELETE"),
} as Pick<Client<paths>, Method>;
