import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { compare, findBad, inRange, npmPackages, nugetPackages } from './denylist.mjs';

const file = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const rules = JSON.parse(file('denylist.json'));

test('bad_nuget_lock_file_is_refused', () => {
  const found = findBad(nugetPackages(file('fixtures/nuget-bad/packages.lock.json')), rules.nuget).map(({ name, version }) => `${name} ${version}`);
  assert.deepEqual(found, ['AutoMapper 8.0.0', 'Npgsql 8.0.2']);
});

test('bad_npm_lock_file_is_refused_where_it_is_nested_too', () => {
  const found = findBad(npmPackages(file('fixtures/npm-bad/package-lock.json')), rules.npm).map(({ name, version }) => `${name} ${version}`);
  assert.deepEqual(found, ['js-cookie 3.0.5', 'debug 4.4.2']);
});

test('fixed_versions_pass', () => {
  const fixed = [
    { name: 'AutoMapper', version: '17.0.0' },
    { name: 'Npgsql', version: '8.0.3' },
    { name: 'Npgsql', version: '10.0.3' },
  ];
  assert.deepEqual(findBad(fixed, rules.nuget), []);
});

test('every_rule_can_be_read', () => {
  for (const rule of [...rules.nuget, ...rules.npm]) {
    assert.ok(rule.advisory && rule.why && rule.bad.length > 0, rule.package);
    for (const range of rule.bad) inRange('1.2.3', range);
  }
});

test('unreadable_range_throws', () => assert.throws(() => inRange('1.0.0', '^1.0.0')));

test('versions_compare_as_semver_does', () => {
  const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-rc.2', '1.0.0-rc.11', '1.0.0', '1.0.0.1', '1.0.2', '1.10.0', '2.0.0'];
  for (let i = 1; i < ordered.length; i++) {
    assert.equal(compare(ordered[i - 1], ordered[i]), -1, `${ordered[i - 1]} < ${ordered[i]}`);
    assert.equal(compare(ordered[i], ordered[i - 1]), 1);
  }
  assert.equal(compare('1.2.3+build', '1.2.3'), 0);
});
