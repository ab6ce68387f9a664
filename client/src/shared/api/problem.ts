/** One refusal of one field. */
export interface FieldRefusal {
  code?: string | undefined;
  message: string;
}

/** A failed request as RFC 9457 tells it, or the nearest thing to it when the answer was something else. */
export interface Problem {
  status: number;
  title: string;
  detail?: string | undefined;
  /** Stable, for translation; empty when the server gave none. */
  code: string;
  traceId?: string | undefined;
  /** Seconds to wait, from Retry-After. */
  retryAfter?: number | undefined;
  /** By JSON path as the server wrote it. */
  errors: Readonly<Record<string, readonly FieldRefusal[]>>;
  extra: Readonly<Record<string, unknown>>;
}

/** What every failed API call throws. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code || problem.title}`);
    this.name = "ProblemError";
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Reads a refusal out of a response, whatever its body is. */
export async function problemFrom(response: Response): Promise<Problem> {
  const body: Record<string, unknown> = await response.text().then(parseObject, () => ({}));
  const retryAfter = Number(response.headers.get("Retry-After"));
  return {
    status: response.status,
    title: text(body.title) ?? response.statusText,
    detail: text(body.detail) ?? text(body.error_description),
    code: text(body.code) ?? "",
    traceId: text(body.traceId),
    retryAfter: response.headers.has("Retry-After") && retryAfter >= 0 ? retryAfter : undefined,
    errors: readErrors(body.errors),
    extra: body,
  };
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function parseObject(raw: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function readErrors(value: unknown): Record<string, FieldRefusal[]> {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).map(([path, refusals]) => {
    const list: unknown[] = Array.isArray(refusals) ? refusals : [refusals];
    return [path, list.map(readRefusal)] as const;
  });
  return Object.fromEntries(entries);
}

function readRefusal(value: unknown): FieldRefusal {
  if (typeof value === "string") return { message: value };
  const { code, message } = (value ?? {}) as Record<string, unknown>;
  return { code: text(code), message: text(message) ?? text(code) ?? "" };
}

/** `Items[0].PriceJpy`, `$.items[0].priceJpy` and `/items/0/priceJpy` all become `items.0.priceJpy`; the whole body is "". */
export function toFieldPath(path: string): string {
  return path
    .replace(/^\$\.?/, "")
    .replaceAll(/\[['"]?([^\]'"]+)['"]?\]/g, ".$1")
    .replaceAll("/", ".")
    .split(".")
    .filter(Boolean)
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join(".");
}
