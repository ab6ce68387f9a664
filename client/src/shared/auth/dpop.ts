import { base64url, randomToken, sha256 } from "./base64url";

/** What one proof speaks for (RFC 9449). */
export interface ProofFor {
  keys: CryptoKeyPair;
  method: string;
  url: string;
  nonce?: string | undefined;
  accessToken?: string | undefined;
}

/** Signs a DPoP proof for one request; `htu` is origin and path, without query and fragment. */
export async function createProof({ keys, method, url, nonce, accessToken }: ProofFor): Promise<string> {
  const { origin, pathname } = new URL(url);
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", keys.publicKey);
  const header = { typ: "dpop+jwt", alg: "ES256", jwk: { kty, crv, x, y } };
  const payload = {
    jti: randomToken(16),
    htm: method.toUpperCase(),
    htu: origin + pathname,
    iat: Math.floor(Date.now() / 1000),
    ...(nonce ? { nonce } : {}),
    ...(accessToken ? { ath: await sha256(accessToken) } : {}),
  };
  const signed = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(payload))}`;
  const signature = await crypto.subtle.sign(
    { name: "ECDSA", hash: "SHA-256" },
    keys.privateKey,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${base64url(signature)}`;
}

let latest: string | undefined;

/** The newest nonce that the server gave; asked for when there is none yet, so that no first proof is refused for want of it. */
export async function currentNonce(): Promise<string | undefined> {
  if (latest) return latest;
  const asking = new Request(new URL("/oauth/nonce", location.origin), { credentials: "omit" });
  await fetch(asking).then(learnNonce, () => undefined);
  return latest;
}

/** Remembers the nonce that a response brings. */
export function learnNonce(response: Response): void {
  latest = response.headers.get("DPoP-Nonce") ?? latest;
}

/** Whether the server refused the request only for want of a fresh nonce. */
export async function wantsNonce(response: Response): Promise<boolean> {
  if (response.headers.get("WWW-Authenticate")?.includes("use_dpop_nonce")) return true;
  if (response.status !== 400 || !response.headers.get("Content-Type")?.includes("json")) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return typeof body === "object" && body !== null && "error" in body && body.error === "use_dpop_nonce";
}
