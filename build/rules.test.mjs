import assert from 'node:assert/strict';
import test from 'node:test';
import { cookies, foreignSources, lengths, machinePaths, secrets } from './rules.mjs';

// The bad examples are put together here, so that this file does not break the rules itself.
const bad = {
  key: ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  token: `${'eyJ'}${'a'.repeat(20)}.${'eyJ'}${'b'.repeat(20)}.${'c'.repeat(20)}`,
  url: ['postgres://owner', 'hunter22@db.internal/cartrade'].join(':'),
  home: ['', 'home', 'someone', 'cartrade'].join('/'),
};

for (const [name, text] of [['key', bad.key], ['token', bad.token], ['password in a URL', bad.url]]) {
  test(`secret_${name}_is_found`, () => assert.equal(secrets('a.txt', `fine\n${text}\n`)[0]?.line, 2));
}

test('placeholder_password_is_not_a_secret', () => assert.deepEqual(secrets('a.md', 'postgres://owner:${PASSWORD}@db/cartrade'), []));
test('home_folder_is_found', () => assert.equal(machinePaths('/srv/checkout/')('a.md', bad.home + '/x').length, 1));
test('path_of_the_checkout_is_found', () => assert.equal(machinePaths('/srv/checkout/')('a.md', 'see /srv/checkout/src').length, 1));

test('lock_file_with_another_registry_is_found', () => {
  assert.equal(foreignSources('client/package-lock.json', '"resolved": "https://mirror.example/x.tgz"').length, 1);
  assert.equal(foreignSources('client/package-lock.json', '"resolved": "https://registry.npmjs.org/x/-/x-1.0.0.tgz"').length, 0);
});

test('registry_in_npmrc_is_found', () => assert.equal(foreignSources('client/.npmrc', 'engine-strict=true\nregistry=https://mirror.example\n').length, 1));

for (const text of ['document.cookie = 1', 'response.Cookies.Append("a", "b")', 'services.AddAuthentication().AddCookie()', 'cookieStore.get("a")', 'headers["Set-Cookie"]']) {
  test(`cookie_is_found_in: ${text}`, () => assert.equal(cookies('src/WebApi/A.cs', text).length, 1));
}

test('cookie_in_a_test_is_allowed', () => assert.deepEqual(cookies('client/e2e/no-cookies.spec.ts', 'document.cookie'), []));

test('lengths_give_median_and_p95', () => {
  const texts = new Map(Array.from({ length: 100 }, (_, i) => [`src/A${i}.cs`, '\n'.repeat(i + 1)]));
  const [{ count, median, p95, longest }] = lengths(texts);
  assert.deepEqual([count, median, p95, longest[0].lines], [100, 50, 95, 100]);
});
