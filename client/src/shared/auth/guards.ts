import { redirect } from "@tanstack/react-router";
import { type Claims, mustEnrol } from "./claims";
import { getState, ready } from "./session";

/** Route guard: lets through who is signed in as one of `kinds` (anyone when empty), else leads to sign-in and back. */
export async function requireSession(href: string, ...kinds: Claims["kind"][]): Promise<void> {
  await ready();
  const state = getState();
  const allowed =
    state.status === "signed-in" &&
    !mustEnrol(state.claims) &&
    (kinds.length === 0 || kinds.includes(state.claims.kind));
  if (!allowed) throw redirect({ to: "/sign-in", search: { returnTo: href }, replace: true });
}

/** A path of this site to return to; anything that could lead elsewhere becomes the fallback. */
export function safeReturnTo(wish: string | undefined, fallback = "/requests"): string {
  if (!wish?.startsWith("/") || wish.startsWith("//") || wish.includes("\\")) return fallback;
  const target = new URL(wish, "https://site.invalid");
  return target.origin === "https://site.invalid" ? target.pathname + target.search : fallback;
}
