// Sign-in, refresh and sign-out of the console, by the same endpoints that every client uses (OAuth 2 with PKCE and DPoP).
import { createKeys, hash, randomToken, signedFetch } from './dpop.js';
import { clear, load, save } from './store.js';

const clientId = 'swagger';
const early = 60_000;

/** A refusal in the server's words. */
export class Refused extends Error {
  constructor(body, status) {
    super(body?.detail ?? body?.error_description ?? body?.title ?? body?.error ?? `The server answered ${status}.`);
    this.code = body?.code ?? body?.error;
    this.status = status;
    this.authorizationCode = body?.authorization_code;
  }
}

let access;

const json = (content) => ({ headers: { 'Content-Type': 'application/json' }, body: content === undefined ? undefined : JSON.stringify(content) });

async function ask(keys, path, init, bearer) {
  const response = await signedFetch(keys, path, { method: 'POST', ...init }, bearer);
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(body, response.status);
  return body;
}

const token = (keys, fields) => ask(keys, '/oauth/token', { body: new URLSearchParams({ client_id: clientId, ...fields }) });

function remember(answer) {
  access = { token: answer.access_token, until: Date.now() + answer.expires_in * 1000 };
  return access.token;
}

/**
 * Signs in; a code of six digits is the authenticator's, anything else a backup code.
 * @returns {Promise<boolean>} true when the account must set up an authenticator before it may do anything else
 */
export async function signIn(email, password, code) {
  const keys = await createKeys();
  const verifier = randomToken();
  const factor = code === '' ? {} : /^\d{6}$/.test(code) ? { totp: code } : { backup_code: code };
  const challenge = { client_id: clientId, email, password, ...factor, code_challenge: await hash(verifier), code_challenge_method: 'S256' };
  let enrols = false;
  const authorizationCode = await ask(keys, '/oauth/authorize-challenge', json(challenge)).then(
    (answer) => answer.authorization_code,
    (refusal) => {
      enrols = refusal.code === 'auth.totp_enrolment_required' && Boolean(refusal.authorizationCode);
      if (!enrols) throw refusal;
      return refusal.authorizationCode;
    },
  );
  const answer = await token(keys, { grant_type: 'authorization_code', code: authorizationCode, code_verifier: verifier });
  remember(answer);
  await save({ keys, refreshToken: answer.refresh_token, who: email });
  return enrols;
}

/** Calls the API for the signed-in account. */
export async function call(method, path, content) {
  const session = await load();
  return ask(session.keys, `/api/v1${path}`, { ...json(content), method }, await accessToken());
}

/** The authenticator is set up: the next token is one for everything. */
export function renew() {
  access = undefined;
}

/** An access token good for another minute at least, or null when nobody is signed in. One tab refreshes at a time. */
async function accessToken() {
  if (access && access.until - early > Date.now()) return access.token;
  return navigator.locks.request('cartrade-console-refresh', async () => {
    const session = await load();
    if (!session) return null;
    try {
      const answer = await token(session.keys, { grant_type: 'refresh_token', refresh_token: session.refreshToken });
      await save({ ...session, refreshToken: answer.refresh_token });
      return remember(answer);
    } catch (refusal) {
      if (!(refusal instanceof Refused) || refusal.status >= 500 || refusal.status === 429) throw refusal;
      await forget();
      return null;
    }
  });
}

async function forget() {
  access = undefined;
  await clear();
}

/** Who is signed in, or null. */
export async function current() {
  return (await accessToken()) ? ((await load())?.who ?? null) : null;
}

/** Ends the session here and at the server; here even when the server cannot be reached. */
export async function signOut() {
  const session = await load();
  await forget();
  if (!session) return;
  const body = new URLSearchParams({ client_id: clientId, token: session.refreshToken });
  await signedFetch(session.keys, '/oauth/revoke', { method: 'POST', body }).catch(() => undefined);
}

/** `fetch` that signs calls to this server when somebody is signed in. */
export async function authorisedFetch(address, init) {
  const bearer = await accessToken();
  const session = bearer ? await load() : undefined;
  return session ? signedFetch(session.keys, address, init, bearer) : fetch(address, { ...init, credentials: 'omit' });
}
