import { createProof, currentNonce, learnNonce, wantsNonce } from "./dpop";

/** Sends a request with a DPoP proof, and once more when the server only wanted a fresh nonce. Never sends or keeps a cookie. */
export async function signedFetch(
  request: Request,
  keys: CryptoKeyPair,
  accessToken?: string,
): Promise<Response> {
  const first = await attempt(request.clone(), keys, accessToken);
  if (!(await wantsNonce(first))) return first;
  return attempt(request, keys, accessToken);
}

async function attempt(request: Request, keys: CryptoKeyPair, accessToken?: string): Promise<Response> {
  const headers = new Headers(request.headers);
  const { method, url } = request;
  headers.set("DPoP", await createProof({ keys, method, url, nonce: await currentNonce(), accessToken }));
  if (accessToken) headers.set("Authorization", `DPoP ${accessToken}`);
  const response = await fetch(new Request(request, { headers, credentials: "omit" }));
  learnNonce(response);
  return response;
}
