// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  freshModules,
  json,
  jwt,
  nonceHeaders,
  origin,
  part,
  seen,
  serve,
  signInServer,
} from "#/test/token-server";
import { sha256 } from "./base64url";
import { loadSession } from "./key-store";

describe("signing in", () => {
  it("proves each step with one key, binds the code by PKCE, and never sends cookies", async () => {
    serve(signInServer);
    const { signIn, getState } = await freshModules();
    await signIn({ email: "a@b.example", password: "secret" });
    const [challenge, token] = seen;
    const { code_challenge, ...sent } = JSON.parse(challenge?.body ?? "");
    const form = new URLSearchParams(token?.body);
    expect(sent).toEqual({
      client_id: "spa",
      code_challenge_method: "S256",
      email: "a@b.example",
      password: "secret",
    });
    expect(code_challenge).toBe(await sha256(form.get("code_verifier") ?? ""));
    expect(token?.proof).toMatchObject({ htm: "POST", htu: `${origin}/oauth/token` });
    const keyOf = (at: number) => part(seen[at]?.request.headers.get("DPoP")?.split(".")[0]).jwk;
    expect(keyOf(1)).toEqual(keyOf(0));
    expect(keyOf(1)).not.toHaveProperty("d");
    expect(seen.map(({ request }) => request.credentials)).toEqual(["omit", "omit"]);
    expect(getState()).toMatchObject({ status: "signed-in", claims: { sub: "a", kind: "member" } });
  });

  it.each([
    ["123456", "totp"],
    ["ab12-cd34", "backup_code"],
  ])("sends %s as %s", async (code, field) => {
    serve(signInServer);
    const { signIn } = await freshModules();
    await signIn({ email: "a@b.example", password: "secret", code });
    expect(JSON.parse(seen[0]?.body ?? "")).toHaveProperty(field, code);
  });

  it("goes on with a session that can only set up an authenticator, and takes a whole one after that", async () => {
    let scope = "totp_enrolment";
    serve((request) =>
      request.url.endsWith("authorize-challenge")
        ? json({ status: 403, code: "auth.totp_enrolment_required", authorization_code: "code" }, 403)
        : json({
            access_token: jwt({ sub: "o", aud_kind: "dealer", scope }),
            token_type: "DPoP",
            expires_in: 300,
            refresh_token: "r",
          }),
    );
    const { signIn, renewAccess, getState } = await freshModules();
    await signIn({ email: "a@b.example", password: "x" });
    expect(getState()).toMatchObject({ claims: { kind: "dealer", scopes: ["totp_enrolment"] } });
    scope = "account";
    await renewAccess();
    expect(getState()).toMatchObject({ claims: { scopes: ["account"] } });
  });

  it("keeps a key that cannot be exported, and no access token", async () => {
    serve(signInServer);
    const { signIn } = await freshModules();
    await signIn({ email: "a@b.example", password: "secret" });
    const kept = await loadSession();
    expect(Object.keys(kept ?? {}).sort()).toEqual(["keys", "refreshToken"]);
    await expect(crypto.subtle.exportKey("jwk", kept?.keys.privateKey as CryptoKey)).rejects.toThrow();
  });

  it("passes the server's refusal on with its code", async () => {
    serve(() => json({ status: 401, code: "auth.totp_required", title: "No" }, 401));
    const { signIn } = await freshModules();
    await expect(signIn({ email: "a@b.example", password: "x" })).rejects.toMatchObject({
      code: "auth.totp_required",
    });
    expect(await loadSession()).toBeNull();
  });
});

describe("the server's nonce", () => {
  it("is asked for before the first proof, so that none is refused", async () => {
    nonceHeaders["DPoP-Nonce"] = "n0";
    serve(signInServer);
    const { signIn } = await freshModules();
    await signIn({ email: "a@b.example", password: "x" });
    expect(seen.map(({ proof }) => proof.nonce)).toEqual(["n0", "n0"]);
  });

  it("is asked for once at the token endpoint and learned for the next proof", async () => {
    serve((request, body, proof) =>
      proof.nonce === "n1"
        ? signInServer(request, body)
        : json({ error: "use_dpop_nonce" }, 400, { "DPoP-Nonce": "n1" }),
    );
    const { signIn } = await freshModules();
    await signIn({ email: "a@b.example", password: "x" });
    expect(seen.map(({ proof }) => proof.nonce)).toEqual([undefined, "n1", "n1"]);
  });

  it("is refused no more than once, so that a broken server makes no loop", async () => {
    serve(() => json({ error: "use_dpop_nonce" }, 400, { "DPoP-Nonce": "n2" }));
    const { signIn } = await freshModules();
    await expect(signIn({ email: "a@b.example", password: "x" })).rejects.toMatchObject({
      code: "use_dpop_nonce",
    });
    expect(seen).toHaveLength(2);
  });
});

describe("a mailed link", () => {
  it("becomes a session by the server's own grant, and ends the one before", async () => {
    serve(signInServer);
    const { signIn, followMailLink } = await freshModules();
    await signIn({ email: "a@b.example", password: "x" });
    seen.length = 0;
    await followMailLink("from-the-mail");
    const [grant, revoked] = seen.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    expect(grant).toEqual({
      client_id: "spa",
      grant_type: "urn:cartrade:params:oauth:grant-type:mail-link",
      mail_token: "from-the-mail",
    });
    expect(revoked).toMatchObject({ token: "refresh-a" });
  });
});
