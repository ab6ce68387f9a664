// Matches lock files against a list of versions known to be bad. Ranges are comparisons separated by spaces, all of which must hold.

const core = (version) => version.replace(/^v/, '').split('+')[0];

/** Compares two versions as SemVer 2 does, with any number of numeric parts (NuGet has four). */
export function compare(left, right) {
  const [a, b] = [left, right].map((version) => {
    const text = core(version);
    const dash = text.indexOf('-');
    const numbers = (dash < 0 ? text : text.slice(0, dash)).split('.').map(Number);
    return { numbers, labels: dash < 0 ? [] : text.slice(dash + 1).split('.') };
  });
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  if (a.labels.length === 0 || b.labels.length === 0) return Math.sign(b.labels.length - a.labels.length);
  for (let i = 0; i < Math.max(a.labels.length, b.labels.length); i++) {
    if (a.labels[i] === undefined) return -1;
    if (b.labels[i] === undefined) return 1;
    if (a.labels[i] === b.labels[i]) continue;
    const numeric = [a.labels[i], b.labels[i]].map((label) => /^\d+$/.test(label));
    if (numeric[0] && numeric[1]) return Math.sign(Number(a.labels[i]) - Number(b.labels[i]));
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    return a.labels[i] < b.labels[i] ? -1 : 1;
  }
  return 0;
}

const operators = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '=': (order) => order === 0,
};

/** Whether the version lies in the range; a range that cannot be read throws rather than never matching. */
export function inRange(version, range) {
  return range.split(' ').every((part) => {
    const [, operator, bound] = /^(<=|>=|<|>|=)(\d[^\s]*)$/.exec(part) ?? [];
    if (!operator) throw new Error(`Not a range: ${range}`);
    return operators[operator](compare(version, bound));
  });
}

/** Every package of a NuGet lock file, direct or brought along. */
export function nugetPackages(text) {
  const frameworks = Object.values(JSON.parse(text).dependencies);
  return frameworks.flatMap((packages) =>
    Object.entries(packages)
      .filter(([, { resolved }]) => resolved)
      .map(([name, { resolved }]) => ({ name, version: resolved })),
  );
}

/** Every package of an npm lock file (version 2 or 3). */
export function npmPackages(text) {
  return Object.entries(JSON.parse(text).packages)
    .filter(([path, { version, link }]) => path && version && !link)
    .map(([path, { version, name }]) => ({ name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version }));
}

/** @returns the matches of one lock file as { name, version, advisory, why } */
export function findBad(packages, rules) {
  return packages.flatMap(({ name, version }) =>
    rules
      .filter((rule) => rule.package.toLowerCase() === name.toLowerCase() && rule.bad.some((range) => inRange(version, range)))
      .map(({ advisory, why }) => ({ name, version, advisory, why })),
  );
}
