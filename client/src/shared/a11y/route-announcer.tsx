import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** After each navigation to another page: names the tab, moves the focus to the h1 and says the page's name. */
export function RouteAnnouncer() {
  const router = useRouter();
  const { i18n } = useLingui();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const arrive = () => {
      const { title } = router.state.matches.at(-1)?.staticData ?? {};
      const name = title ? i18n._(title) : "";
      document.title = name ? `${name} · CarTrade` : "CarTrade";
      return name;
    };
    arrive();
    return router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      const name = arrive();
      if (!fromLocation || !pathChanged) return;
      setSaid(name);
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    });
  }, [router, i18n]);
  return (
    <div aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}
