import { learnNonce } from "./dpop";
import { accessToken } from "./session";
import { signedFetch } from "./signed-fetch";

/** The one way to the API: signed when somebody is signed in, refreshed silently once when the token is refused. */
export async function apiFetch(request: Request): Promise<Response> {
  const held = await accessToken();
  if (!held) {
    const response = await fetch(new Request(request, { credentials: "omit" }));
    learnNonce(response);
    return response;
  }
  const response = await signedFetch(request.clone(), held.keys, held.token);
  if (response.status !== 401) return response;
  const renewed = await accessToken(held.token);
  return renewed ? signedFetch(request, renewed.keys, renewed.token) : response;
}
