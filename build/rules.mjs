// The repository's rules as functions (path, text) → findings, so that each can be tested on text that breaks it.

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

function matches(path, text, patterns) {
  return patterns.flatMap(([pattern, rule]) => [...text.matchAll(pattern)].map(({ index }) => ({ path, line: lineOf(text, index), rule })));
}

const secretPatterns = [
  [/-{5}BEGIN [A-Z ]*PRIVATE KEY-{5}/g, 'a private key'],
  [/\bAKIA[0-9A-Z]{16}\b/g, 'a cloud access key'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/g, 'a GitHub token'],
  [/\bnpm_[A-Za-z0-9]{36}\b/g, 'an npm token'],
  [/\bsk_live_[A-Za-z0-9]{16,}/g, 'a payment key'],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/g, 'a chat token'],
  [/\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/g, 'a signed token'],
  [/:\/\/[^\s:/@"'<>{}$]+:[^\s:/@"'<>{}$]{3,}@(?!example\.)[\w.-]+/g, 'a password in a URL'],
  [/\b_authToken\s*=\s*(?!\$\{)\S+/g, 'a registry token'],
];

/** Keys and tokens have no place in a repository, not even old ones. */
export const secrets = (path, text) => matches(path, text, secretPatterns);

/** Paths that exist on one machine only: this checkout's own, and people's home folders. */
export const machinePaths = (checkout) => (path, text) => {
  const own = checkout.replace(/\/$/, '');
  const found = matches(path, text, [[/(?<![\w/.-])\/(?:home|Users)\/(?!USER|you\b)[a-z][\w-]*\//g, 'a path of one machine']]);
  const at = text.indexOf(own);
  return at < 0 ? found : [...found, { path, line: lineOf(text, at), rule: 'the path of this checkout' }];
};

/** Packages come from the two public registries, whatever mirror a machine uses. */
export function foreignSources(path, text) {
  if (path.endsWith('package-lock.json')) return matches(path, text, [[/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/g, 'a package from another registry']]);
  if (path.endsWith('.npmrc')) return matches(path, text, [[/^\s*(?:@[\w-]+:)?registry\s*=/gm, 'a registry set in the repository']]);
  if (/nuget\.config$/i.test(path)) return matches(path, text, [[/value="https?:\/\/(?!api\.nuget\.org\/)/gi, 'a package from another registry']]);
  return [];
}

const cookiePatterns = [
  [/\bdocument\.cookie\b/g, 'script touches cookies'],
  [/\bcookieStore\b/g, 'script touches cookies'],
  [/\bSet-Cookie\b/gi, 'names the header that sets cookies'],
  [/\.Cookies\b|\bCookieOptions\b|\bCookieBuilder\b|\bAddCookie\(|\bUseCookiePolicy\(|\bAddSession\(|\bAddAntiforgery\(/g, 'server touches cookies'],
];

/** No cookies, ever: neither in the program's sources nor in what reaches the browser. */
export const cookies = (path, text) => (/^(src|client\/(src|public|dist|index\.html))/.test(path) && !/\.test\.tsx?$/.test(path) ? matches(path, text, cookiePatterns) : []);

const groups = [
  ['C#', /^src\/.*\.cs$/, /\/Migrations\//],
  ['TypeScript', /^client\/src\/.*\.tsx?$/, /\.gen\.|\.d\.ts$|locales\//],
  ['C# tests', /^tests\/.*\.cs$/, /^$/],
];

/** Lengths of the hand-written source files, longest first. */
export const lengths = (texts) =>
  groups.map(([name, include, exclude]) => {
    const longest = [...texts]
      .filter(([path]) => include.test(path) && !exclude.test(path))
      .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
      .sort((a, b) => b.lines - a.lines);
    const at = (share) => longest[Math.floor(longest.length * (1 - share))]?.lines ?? 0;
    return { name, count: longest.length, median: at(0.5), p95: at(0.95), longest };
  });
