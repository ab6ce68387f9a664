// Sets the colour scheme before the first paint. Classic and blocking on purpose; mirrored by shared/theme/theme.ts.
(() => {
  let wish = null;
  try {
    wish = localStorage.getItem("cartrade.theme");
  } catch {
    // Storage may be refused by the browser; the system's scheme serves.
  }
  const dark = wish === "dark" || (wish !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.colorScheme = dark ? "dark" : "light";
})();
