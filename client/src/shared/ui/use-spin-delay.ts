import { useEffect, useRef, useState } from "react";

const delay = 400;
const least = 300;

/** True only for work longer than 400 ms, and then for at least 300 ms, so that nothing flickers. */
export function useSpinDelay(pending: boolean): boolean {
  const [shown, setShown] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    if (pending === shown) return;
    const wait = pending ? delay : Math.max(0, least - (Date.now() - since.current));
    const timer = setTimeout(() => {
      since.current = Date.now();
      setShown(pending);
    }, wait);
    return () => clearTimeout(timer);
  }, [pending, shown]);
  return shown;
}
