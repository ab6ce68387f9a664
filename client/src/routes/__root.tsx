import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { RouterContext } from "#/router";
import { Shell } from "#/shared/layout/shell";

export const Route = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
});
