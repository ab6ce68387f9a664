// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  freshModules,
  json,
  jwt,
  origin,
  type Proof,
  seen,
  serve,
  signInServer,
  tokens,
} from "#/test/token-server";
import { sha256 } from "./base64url";
import { loadSession } from "./key-store";

describe("calling the API", () => {
  async function signedIn(expires_in = 300) {
    serve((request) =>
      request.url.endsWith("authorize-challenge")
        ? json({ authorization_code: "c" })
        : tokens("a", expires_in),
    );
    const modules = await freshModules();
    await modules.signIn({ email: "a@b.example", password: "x" });
    seen.length = 0;
    return modules;
  }
  const call = () => new Request(`${origin}/api/v1/me?x=1#y`, { method: "PUT", body: "{}" });

  it("binds the proof to token, method, origin and path", async () => {
    const { apiFetch } = await signedIn();
    serve(() => json({}));
    await apiFetch(call());
    const [{ request, proof } = { request: new Request(origin), proof: {} as Proof }] = seen;
    const token = request.headers.get("Authorization")?.replace("DPoP ", "") ?? "";
    expect(proof).toMatchObject({ htm: "PUT", htu: `${origin}/api/v1/me`, ath: await sha256(token) });
  });

  it("repeats with the body and a new jti when only the nonce was old", async () => {
    const { apiFetch } = await signedIn();
    serve((_, __, proof) =>
      proof.nonce === "n3"
        ? json({})
        : json({}, 401, { "WWW-Authenticate": 'DPoP error="use_dpop_nonce"', "DPoP-Nonce": "n3" }),
    );
    expect((await apiFetch(call())).status).toBe(200);
    expect(seen.map(({ body }) => body)).toEqual(["{}", "{}"]);
    expect(seen[0]?.proof.jti).not.toBe(seen[1]?.proof.jti);
  });

  it("refreshes silently once when the token is refused", async () => {
    const { apiFetch } = await signedIn();
    const old = seen.length;
    serve((request, body) => {
      if (request.url.endsWith("/oauth/token")) return signInServer(request, body);
      return request.headers.get("Authorization")?.includes(jwt({ sub: "b", aud_kind: "member" }))
        ? json({ ok: 1 })
        : json({}, 401);
    });
    expect((await apiFetch(call())).status).toBe(200);
    expect(seen.slice(old).map(({ request }) => new URL(request.url).pathname)).toEqual([
      "/api/v1/me",
      "/oauth/token",
      "/api/v1/me",
    ]);
  });

  it("refreshes once for many calls at the same time", async () => {
    const { apiFetch } = await signedIn(10);
    serve((request) => (request.url.endsWith("/oauth/token") ? tokens("b") : json({})));
    await Promise.all(Array.from({ length: 5 }, () => apiFetch(new Request(`${origin}/api/v1/me`))));
    expect(seen.filter(({ request }) => request.url.endsWith("/oauth/token"))).toHaveLength(1);
  });

  it("goes unsigned when nobody is signed in", async () => {
    serve(() => json({}));
    const { apiFetch } = await freshModules();
    await apiFetch(new Request(`${origin}/api/v1/countries`));
    expect(seen[0]?.request.headers.has("Authorization")).toBe(false);
    expect(seen[0]?.request.credentials).toBe("omit");
  });
});

describe("the end of a session", () => {
  async function signedIn() {
    serve(signInServer);
    const modules = await freshModules();
    await modules.signIn({ email: "a@b.example", password: "x" });
    seen.length = 0;
    return modules;
  }

  it("forgets key and handle and tells the server", async () => {
    const { signOut, getState } = await signedIn();
    await signOut();
    expect(getState()).toEqual({ status: "signed-out" });
    expect(await loadSession()).toBeNull();
    expect(
      seen.map(({ request, body }) => [
        new URL(request.url).pathname,
        new URLSearchParams(body).get("token"),
      ]),
    ).toEqual([["/oauth/revoke", "refresh-a"]]);
  });

  it("happens here even when the server cannot be reached", async () => {
    const { signOut, getState } = await signedIn();
    serve(() => Promise.reject(new TypeError("offline")));
    await signOut();
    expect(getState().status).toBe("signed-out");
  });

  it("follows a refused handle, but not a broken line or a busy server", async () => {
    const { accessToken, getState } = await signedIn();
    serve(() => Promise.reject(new TypeError("offline")));
    await expect(accessToken(jwt({ sub: "a", aud_kind: "member" }))).rejects.toThrow("offline");
    serve(() => json({}, 503));
    await expect(accessToken(jwt({ sub: "a", aud_kind: "member" }))).rejects.toMatchObject({ status: 503 });
    expect(getState().status).toBe("signed-in");
    serve(() => json({ error: "invalid_grant" }, 400));
    expect(await accessToken(jwt({ sub: "a", aud_kind: "member" }))).toBeNull();
    expect(await loadSession()).toBeNull();
  });

  it("recovers an answer that the line lost by one repeat with the same handle", async () => {
    const { accessToken } = await signedIn();
    let tries = 0;
    serve(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new TypeError("lost")) : tokens("b");
    });
    expect((await accessToken(jwt({ sub: "a", aud_kind: "member" })))?.token).toBe(
      jwt({ sub: "b", aud_kind: "member" }),
    );
    expect(seen.map(({ body }) => new URLSearchParams(body).get("refresh_token"))).toEqual([
      "refresh-a",
      "refresh-a",
    ]);
  });

  it("is survived by a reload: the handle opens a new session with the same key", async () => {
    await signedIn();
    const { ready, getState } = await freshModules();
    await ready();
    expect(getState()).toMatchObject({ status: "signed-in", claims: { sub: "b" } });
  });
});
