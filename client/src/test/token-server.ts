import "fake-indexeddb/auto";
import { beforeEach, vi } from "vitest";
import { decodeBase64url } from "#/shared/auth/base64url";
import { clearSession } from "#/shared/auth/key-store";

/** What a DPoP proof says. */
export interface Proof {
  htm: string;
  htu: string;
  nonce?: string;
  ath?: string;
  jti: string;
}

/** The site of the tests. */
export const origin = "https://site.example";
/** Every request that was sent, in order. */
export const seen: { request: Request; body: string; proof: Proof }[] = [];
type Answer = (request: Request, body: string, proof: Proof) => Response | Promise<Response>;
let answer: Answer;

/** Lets the server answer so from now on. */
export function serve(next: Answer): void {
  answer = next;
}
let chain = Promise.resolve<unknown>(undefined);

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
export const part = (text: string | undefined) => JSON.parse(decodeBase64url(text ?? ""));
export const jwt = (claims: object) => `h.${btoa(JSON.stringify(claims)).replace(/=+$/, "")}.s`;
export const tokens = (name: string, expires_in = 300) =>
  json({
    access_token: jwt({ sub: name, aud_kind: "member" }),
    token_type: "DPoP",
    expires_in,
    refresh_token: `refresh-${name}`,
  });

/** The session as a newly loaded page has it: nothing in memory. */
export async function freshModules() {
  vi.resetModules();
  const [session, { apiFetch }] = await Promise.all([
    import("#/shared/auth/session"),
    import("#/shared/auth/api-fetch"),
  ]);
  return { ...session, apiFetch };
}

/** What the answer to a request for a nonce carries; empty as long as a test puts nothing in. */
export const nonceHeaders: Record<string, string> = {};

beforeEach(async () => {
  delete nonceHeaders["DPoP-Nonce"];
  await clearSession();
  seen.length = 0;
  chain = Promise.resolve();
  vi.stubGlobal("location", { origin });
  vi.stubGlobal("navigator", {
    locks: { request: (_: string, work: () => Promise<unknown>) => (chain = chain.then(work, work)) },
  });
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.url.endsWith("/oauth/nonce"))
      return new Response(null, { status: 204, headers: nonceHeaders });
    const proof = part(request.headers.get("DPoP")?.split(".")[1] ?? "e30");
    const body = await request.clone().text();
    seen.push({ request, body, proof });
    return answer(request, body, proof);
  });
});

export const signInServer = (request: Request, body: string) => {
  if (request.url.endsWith("authorize-challenge")) return json({ authorization_code: "code" });
  return tokens(new URLSearchParams(body).get("refresh_token")?.includes("a") ? "b" : "a");
};
