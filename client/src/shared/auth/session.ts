import { ProblemError } from "#/shared/api/problem";
import { randomToken, sha256 } from "./base64url";
import { type Claims, readClaims } from "./claims";
import { clearSession, generateKeys, loadSession, saveSession } from "./key-store";
import { authorize, mailLinkGrant, requestTokens, revokeToken, type TokenSet } from "./token-endpoint";

/** Who is at the page, as far as this tab knows. */
export type SessionState =
  | { status: "unknown" }
  | { status: "signed-out" }
  | { status: "signed-in"; claims: Claims };

interface Access {
  token: string;
  expiresAt: number;
}

type Notice = { type: "access"; access: Access } | { type: "signed-out" };

const lockName = "cartrade-session";
const early = 20_000;
const channel = new BroadcastChannel("cartrade-session");
const listeners = new Set<() => void>();
let state: SessionState = { status: "unknown" };
let access: Access | null = null;
let restoring: Promise<void> | null = null;

export const getState = (): SessionState => state;

/** Calls `listener` after every change; returns what stops it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Access | null): void {
  access = next;
  state = next ? { status: "signed-in", claims: readClaims(next.token) } : { status: "signed-out" };
  for (const listener of listeners) listener();
}

function tell(notice: Notice): void {
  channel.postMessage(notice);
}

channel.onmessage = ({ data }: MessageEvent<Notice>) => become(data.type === "access" ? data.access : null);

const fresh = (candidate: Access | null) => candidate !== null && candidate.expiresAt - early > Date.now();

/** Settles what is known about the session, once a page load. Offline, the kept handle stays for a later try. */
export function ready(): Promise<void> {
  restoring ??= accessToken().then(
    () => undefined,
    () => {
      restoring = null;
      if (state.status === "unknown") become(null);
    },
  );
  return restoring;
}

/** A valid access token, refreshed when it is near its end; null when nobody is signed in. `stale` is one that the API refused. */
export async function accessToken(stale?: string): Promise<{ token: string; keys: CryptoKeyPair } | null> {
  const stored = await loadSession();
  if (!stored?.refreshToken) {
    if (state.status !== "signed-out") become(null);
    return null;
  }
  if (access && fresh(access) && access.token !== stale) return { token: access.token, keys: stored.keys };
  await alone(() => refresh(stale));
  return access ? { token: access.token, keys: stored.keys } : null;
}

let queue: Promise<unknown> = Promise.resolve();

/** Runs one at a time, among all tabs. A browser that refuses locks shares no session among tabs either, so there it is one at a time in this one. */
async function alone(work: () => Promise<void>): Promise<void> {
  const inTurn = queue.then(async () => {
    let begun = false;
    try {
      await navigator.locks.request(lockName, () => {
        begun = true;
        return work();
      });
    } catch (error) {
      if (begun) throw error;
      await work();
    }
  });
  queue = inTurn.catch(() => undefined);
  await inTurn;
}

async function refresh(stale?: string): Promise<void> {
  if (access && fresh(access) && access.token !== stale) return;
  const stored = await loadSession();
  if (!stored?.refreshToken) return become(null);
  const grant = { grant_type: "refresh_token", refresh_token: stored.refreshToken };
  try {
    await adopt(
      stored.keys,
      await requestTokens(stored.keys, grant).catch(retryLostAnswer(stored.keys, grant)),
    );
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status === 429 || error.status >= 500) throw error;
    await forget();
  }
}

/** The server honours the previous handle for some seconds, so one repeat recovers an answer that the line lost. */
const retryLostAnswer = (keys: CryptoKeyPair, grant: Record<string, string>) => (error: unknown) => {
  if (error instanceof TypeError) return requestTokens(keys, grant);
  throw error;
};

async function adopt(keys: CryptoKeyPair, tokens: TokenSet): Promise<void> {
  await saveSession({ keys, refreshToken: tokens.refresh_token ?? null });
  const next = { token: tokens.access_token, expiresAt: Date.now() + tokens.expires_in * 1000 };
  become(next);
  tell({ type: "access", access: next });
}

/** Takes a new session in place of the kept one, which the server is told to end. */
async function replace(keys: CryptoKeyPair, grant: Record<string, string>): Promise<void> {
  await alone(async () => {
    const former = await loadSession();
    await adopt(keys, await requestTokens(keys, grant));
    if (former?.refreshToken) await revokeToken(former.keys, former.refreshToken).catch(() => undefined);
  });
}

async function forget(): Promise<void> {
  await clearSession();
  become(null);
  tell({ type: "signed-out" });
}

/** What a person types to sign in. */
export interface Credentials {
  email: string;
  password: string;
  /** Six digits of the authenticator, or a backup code. */
  code?: string | undefined;
}

/** Signs in with a new key. Throws a ProblemError with `auth.totp_required` or `auth.invalid_credentials`. */
export async function signIn({ email, password, code }: Credentials): Promise<void> {
  const keys = await generateKeys();
  const verifier = randomToken();
  const second = code && (/^\d{6}$/.test(code) ? { totp: code } : { backup_code: code });
  const proof = { email, password, ...second, code_challenge: await sha256(verifier) };
  const grant = {
    grant_type: "authorization_code",
    code: await authorize(keys, proof),
    code_verifier: verifier,
  };
  await replace(keys, grant);
}

/** Exchanges the token of a mailed link for a session that follows the guest's request. */
export async function followMailLink(token: string): Promise<void> {
  const keys = await generateKeys();
  const grant = { grant_type: mailLinkGrant, mail_token: token };
  await replace(keys, grant);
}

/** Signs out here and in every tab; the server is told, but an unreachable server keeps nobody signed in. */
export async function signOut(): Promise<void> {
  const stored = await loadSession();
  await forget();
  if (stored?.refreshToken) await revokeToken(stored.keys, stored.refreshToken).catch(() => undefined);
}

/** Takes a new access token in place of the present one, after something in the account has changed what it may do. */
export async function renewAccess(): Promise<void> {
  await accessToken(access?.token);
}
