import { ProblemError, problemFrom } from "#/shared/api/problem";
import { signedFetch } from "./signed-fetch";

/** A successful answer of the token endpoint. */
export interface TokenSet {
  access_token: string;
  token_type: "DPoP";
  /** Seconds. */
  expires_in: number;
  refresh_token?: string;
  scope?: string;
}

export const mailLinkGrant = "urn:cartrade:params:oauth:grant-type:mail-link";
const clientId = "spa";

/** Posts one grant; throws a ProblemError with the OAuth error as its code when it is refused. */
export async function requestTokens(keys: CryptoKeyPair, grant: Record<string, string>): Promise<TokenSet> {
  const response = await postForm("/oauth/token", keys, grant);
  if (!response.ok) throw await oauthError(response);
  return response.json();
}

/** Revokes a refresh handle; an answer other than success is of no use to the caller. */
export async function revokeToken(keys: CryptoKeyPair, token: string): Promise<void> {
  await postForm("/oauth/revoke", keys, { token, token_type_hint: "refresh_token" });
}

/** What the sign-in form sends to get a one-time code. */
export interface Challenge {
  email: string;
  password: string;
  totp?: string | undefined;
  backup_code?: string | undefined;
  code_challenge: string;
}

/** Proves the person; gives the one-time code, also where it is good only for setting up an authenticator. Throws `auth.totp_required` or `auth.invalid_credentials`. */
export async function authorize(keys: CryptoKeyPair, challenge: Challenge): Promise<string> {
  const request = new Request(absolute("/oauth/authorize-challenge"), {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ client_id: clientId, code_challenge_method: "S256", ...challenge }),
  });
  const response = await signedFetch(request, keys);
  if (!response.ok) {
    const refusal = await oauthError(response);
    const { authorization_code: code } = refusal.problem.extra;
    if (refusal.code === "auth.totp_enrolment_required" && typeof code === "string") return code;
    throw refusal;
  }
  const answer: { authorization_code: string } = await response.json();
  return answer.authorization_code;
}

function postForm(path: string, keys: CryptoKeyPair, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ client_id: clientId, ...fields });
  return signedFetch(new Request(absolute(path), { method: "POST", body }), keys);
}

const absolute = (path: string) => new URL(path, location.origin).href;

async function oauthError(response: Response): Promise<ProblemError> {
  const problem = await problemFrom(response);
  const error = problem.extra.error;
  return new ProblemError(typeof error === "string" && !problem.code ? { ...problem, code: error } : problem);
}
