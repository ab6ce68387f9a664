let begun: Promise<void> | null = null;

/**
 * Waits until somebody begins to use the page and it has nothing else to do: what is only needed later holds up neither the first
 * look nor the line of who reads and leaves.
 */
export async function whenUsed(): Promise<void> {
  begun ??= new Promise((resolve) => {
    for (const sign of ["focusin", "pointerdown", "keydown"])
      addEventListener(sign, () => resolve(), { once: true, capture: true, passive: true });
  });
  await begun;
  // Safari has no idle callback.
  if ("requestIdleCallback" in window)
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
}
