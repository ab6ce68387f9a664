/**
 * Runs in the page before anything else of ours, as a classic script: asks for what the page at this address needs. Mirrors
 * `detectLocale`; what it guesses wrong is fetched later, as if it had not run.
 * @param {{ files: string[], words: Record<string, Record<string, number>>, pages: [string, number[], string?][] }} needs
 */
export function beginEarly({ files, words, pages }) {
  const here = location.pathname.replace(/(.)\/$/, "$1").split("/");
  const page = pages.find(([path]) => {
    const parts = path.split("/");
    return parts.length === here.length && parts.every((part, at) => part === "*" || part === here[at]);
  });
  let kept = null;
  try {
    kept = localStorage.getItem("cartrade.locale");
  } catch {
    // Storage may be refused by the browser; the device's languages serve.
  }
  const wishes = [new URLSearchParams(location.search).get("lang"), kept, ...navigator.languages];
  const known = wishes.map((wish) => wish?.split("-")[0]).find((wish) => wish && wish in words.site);
  const areas = ["site", page?.[2]].filter((area) => area in words);
  for (const file of [...areas.map((area) => words[area][known ?? "en"]), ...(page?.[1] ?? [])]) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = `/${files[file]}`;
    link.crossOrigin = "";
    document.head.append(link);
  }
}
