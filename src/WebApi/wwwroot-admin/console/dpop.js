// Proofs of possession (RFC 9449): every call is signed with a key that never leaves this browser.

const encoder = new TextEncoder();

export function base64url(bytes) {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export const randomToken = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

export const hash = async (text) => base64url(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

export const createKeys = () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

let nonce;

async function createProof(keys, method, url, accessToken) {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
  const payload = { jti: randomToken(), htm: method, htu: url.origin + url.pathname, iat: Math.floor(Date.now() / 1000) };
  if (nonce) payload.nonce = nonce;
  if (accessToken) payload.ath = await hash(accessToken);
  const signed = [header, payload].map((part) => base64url(encoder.encode(JSON.stringify(part)))).join('.');
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, encoder.encode(signed));
  return `${signed}.${base64url(signature)}`;
}

async function wantsNonce(response) {
  if (response.status !== 400 && response.status !== 401) return false;
  if (response.headers.get('WWW-Authenticate')?.includes('use_dpop_nonce')) return true;
  const body = await response.clone().json().catch(() => null);
  return body?.error === 'use_dpop_nonce' || body?.code === 'use_dpop_nonce';
}

/** Sends a request with a fresh proof, and once more when the server only wanted a newer nonce. */
export async function signedFetch(keys, address, init, accessToken) {
  const url = new URL(address, location.href);
  const method = (init.method ?? 'GET').toUpperCase();
  nonce ??= await fetch('/oauth/nonce', { credentials: 'omit' }).then((answer) => answer.headers.get('DPoP-Nonce'), () => undefined);
  const send = async () => {
    const headers = new Headers(init.headers);
    headers.set('DPoP', await createProof(keys, method, url, accessToken));
    if (accessToken) headers.set('Authorization', `DPoP ${accessToken}`);
    const response = await fetch(url, { ...init, method, headers, credentials: 'omit', cache: 'no-store' });
    nonce = response.headers.get('DPoP-Nonce') ?? nonce;
    return response;
  };
  const response = await send();
  return (await wantsNonce(response)) ? send() : response;
}
