import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import "./shared/theme/app.css";
import { createAppRouter } from "./router";
import { createQueryClient } from "./shared/api/query-client";
import { getState, ready, subscribe } from "./shared/auth/session";
import { activateLocale, detectLocale } from "./shared/i18n/setup";
import { captureFragmentToken } from "./shared/lib/fragment";
import { followSystemTheme } from "./shared/theme/theme";

captureFragmentToken();
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
let bearer = "";

/** What one person read must not outlast the session. */
subscribe(() => {
  const state = getState();
  const next = state.status === "signed-in" ? state.claims.sub : "";
  if (bearer && bearer !== next) queryClient.clear();
  bearer = next;
});

async function start(root: HTMLElement): Promise<void> {
  followSystemTheme();
  void ready();
  await activateLocale(detectLocale());
  const page = (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
  // What is ready before the first render is drawn with it, in pieces that leave the page responsive; what takes longer shows that it does.
  await Promise.race([router.load(), new Promise((passed) => setTimeout(passed, 400))]);
  startTransition(() => createRoot(root).render(page));
}

const root = document.getElementById("root");
if (root) void start(root);
