type Params = Record<"path" | "query" | "header", Record<string, unknown>>;

/** What a call may say beside its path. */
export interface CallInit extends Omit<RequestInit, "body"> {
  params?: Partial<Params>;
  /** Sent as JSON, or as it is when `bodySerializer` says how. */
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  /** How the answer is read; as JSON unless told otherwise. */
  parseAs?: "json" | "blob";
}

/** The address of a call: path parameters in place, lists as one parameter a value, what is not given left out. */
function addressOf(template: string, { path = {}, query = {} }: Partial<Params>): URL {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const url = new URL(filled, location.origin);
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (one != null) url.searchParams.append(name, String(one));
  return url;
}

/** The request for a call of the API. */
export function apiRequest(method: string, template: string, init: CallInit = {}): Request {
  const { params = {}, body, bodySerializer = JSON.stringify, parseAs: _, headers, ...rest } = init;
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(params.header ?? {}))
    if (value != null) all.set(name, String(value));
  if (body !== undefined && !all.has("Content-Type")) all.set("Content-Type", "application/json");
  const sent = body === undefined ? null : bodySerializer(body);
  return new Request(addressOf(template, params), { ...rest, method, headers: all, body: sent });
}
