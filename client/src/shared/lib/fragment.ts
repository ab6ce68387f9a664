let captured: string | null = null;

/** Takes a mailed link's token out of the address before anything else sees it, so that neither history nor a screenshot keeps it. */
export function captureFragmentToken(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!token) return;
  captured = token;
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** The token that the page was opened with; null when there was none. */
export const fragmentToken = (): string | null => captured;
