import { useSyncExternalStore } from "react";
import { getState, type SessionState, subscribe } from "./session";

/** The session as this tab knows it; re-renders when it changes, here or in another tab. */
export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, getState);
}
