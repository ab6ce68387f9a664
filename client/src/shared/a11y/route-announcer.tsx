import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

/** After each navigation to another page: names the tab, moves the focus to the h1 and says the page's name. */
export function RouteAnnouncer() {
  const router = useRouter();
  const { i18n } = useLingui();
  const [said, setSaid] = useState("");
  const first = useRef(true);
  useEffect(() => {
    const arrive = () => {
      const { title } = router.state.matches.at(-1)?.staticData ?? {};
      const name = title ? i18n._(title) : "";
      document.title = name ? `${name} · CarTrade` : "CarTrade";
      return name;
    };
    arrive();
    return router.subscribe("onRendered", ({ pathChanged }) => {
      const name = arrive();
      if (!pathChanged) return;
      if (!first.current || router.history.length > 1) setSaid(name);
      if (!first.current) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
      first.current = false;
    });
  }, [router, i18n]);
  return (
    <div aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}
