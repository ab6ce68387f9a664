import { decodeBase64url } from "./base64url";

/** What the access token says about its bearer; the server alone decides, this only shapes the page. */
export interface Claims {
  sub: string;
  sid?: string | undefined;
  scopes: readonly string[];
  kind: "member" | "guest" | "dealer" | "admin" | "unknown";
  /** The dealership of a dealer's staff. */
  tenant?: string | undefined;
  role?: string | undefined;
  /** How the person proved who they are (RFC 8176): `pwd`, `otp`. */
  methods: readonly string[];
}

const kinds = ["member", "guest", "dealer", "admin"] as const;

/** Reads the claims of an access token; an opaque token gives an empty set. */
export function readClaims(token: string): Claims {
  const raw = parse(token);
  return {
    sub: text(raw.sub) ?? "",
    sid: text(raw.sid),
    scopes: (text(raw.scope) ?? "").split(" ").filter(Boolean),
    kind: kinds.find((kind) => kind === raw.aud_kind) ?? "unknown",
    tenant: text(raw.tenant),
    role: text(raw.role),
    methods: Array.isArray(raw.amr) ? raw.amr.filter((method) => typeof method === "string") : [],
  };
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

function parse(token: string): Record<string, unknown> {
  try {
    return JSON.parse(decodeBase64url(token.split(".")[1] ?? ""));
  } catch {
    return {};
  }
}

/** Whether the session can only set up an authenticator yet. */
export const mustEnrol = ({ scopes }: Claims): boolean => scopes.includes("totp_enrolment");
