// Signs in, calls, refreshes and signs in as a dealer's program with oauth4webapi and dpop, neither of which knows this server.
// Reads {issuer, email, password, clientId, clientKey} from standard input; prints what it saw as JSON.
import { text } from "node:stream/consumers";
import * as dpop from "dpop";
import * as oauth from "oauth4webapi";

const given = JSON.parse(await text(process.stdin));
const insecure = { [oauth.allowInsecureRequests]: true };
const issuer = new URL(given.issuer);
const seen = { cookies: 0 };

const watched = {
  ...insecure,
  [oauth.customFetch]: async (...request) => {
    const response = await fetch(...request);
    if (response.headers.has("set-cookie")) seen.cookies += 1;
    return response;
  },
};

const server = await oauth.processDiscoveryResponse(
  issuer,
  await oauth.discoveryRequest(issuer, { algorithm: "oauth2", ...watched }),
);

const keys = await oauth.generateKeyPair("ES256", { extractable: false });
const client = { client_id: "spa" };
const proof = oauth.DPoP(client, keys);

/** Once more where only a fresh nonce was wanted. */
async function withNonce(send, process) {
  try {
    return await process(await send());
  } catch (error) {
    if (!oauth.isDPoPNonceError(error)) throw error;
    return process(await send());
  }
}

async function challenge(verifier) {
  let nonce;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const target = server.authorization_challenge_endpoint;
    const response = await fetch(target, {
      method: "POST",
      headers: { "Content-Type": "application/json", DPoP: await dpop.generateProof(keys, target, "POST", nonce) },
      body: JSON.stringify({
        client_id: "spa",
        email: given.email,
        password: given.password,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      }),
    });
    if (response.ok) return (await response.json()).authorization_code;
    nonce = response.headers.get("dpop-nonce");
  }
  throw new Error("No code after two tries.");
}

const verifier = oauth.generateRandomCodeVerifier();
const code = await challenge(verifier);
const first = await withNonce(
  () => oauth.genericTokenEndpointRequest(server, client, oauth.None(), "authorization_code", { code, code_verifier: verifier }, { DPoP: proof, ...watched }),
  (response) => oauth.processGenericTokenEndpointResponse(server, client, response),
);
seen.tokenType = first.token_type;

const resource = new URL("/api/v1/me/sessions", issuer);
const call = async (tokens) =>
  (
    await withNonce(
      () => oauth.protectedResourceRequest(tokens.access_token, "GET", resource, undefined, undefined, { DPoP: proof, ...watched }),
      (response) => response,
    )
  ).status;
seen.call = await call(first);

const second = await withNonce(
  () => oauth.refreshTokenGrantRequest(server, client, oauth.None(), first.refresh_token, { DPoP: proof, ...watched }),
  (response) => oauth.processRefreshTokenResponse(server, client, response),
);
seen.rotated = second.refresh_token !== first.refresh_token;
seen.callAfterRefresh = await call(second);

// The library's own resource server judges our token and its signature by our published keys.
const request = new Request(resource, {
  headers: {
    authorization: `DPoP ${second.access_token}`,
    dpop: await dpop.generateProof(keys, resource.href, "GET", undefined, second.access_token),
  },
});
const claims = await oauth.validateJwtAccessToken(server, request, "cartrade", { requireDPoP: true, ...watched });
seen.claims = Object.keys(claims).sort();

const clientKey = await crypto.subtle.importKey("jwk", given.clientKey, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
const program = { client_id: given.clientId };
const granted = await oauth.processClientCredentialsResponse(
  server,
  program,
  await oauth.clientCredentialsGrantRequest(server, program, oauth.PrivateKeyJwt(clientKey), { scope: "requests:read" }, watched),
);
seen.programTokenType = granted.token_type;
seen.programScope = granted.scope;

// What a thief with the handle, but without the key, gets.
const thief = oauth.DPoP(client, await oauth.generateKeyPair("ES256"));
seen.thief = await withNonce(
  () => oauth.refreshTokenGrantRequest(server, client, oauth.None(), second.refresh_token, { DPoP: thief, ...watched }),
  (response) => oauth.processRefreshTokenResponse(server, client, response),
).catch((error) => error.error);

seen.handleLength = second.refresh_token.length;
process.stdout.write(JSON.stringify(seen));
