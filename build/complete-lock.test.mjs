import assert from 'node:assert/strict';
import test from 'node:test';
import { complete, platformOf } from './complete-lock.mjs';

test('platform_is_read_from_the_name', () => {
  assert.deepEqual(platformOf('@biomejs/cli-linux-x64-musl'), { cpu: ['x64'], os: ['linux'], libc: ['musl'] });
  assert.deepEqual(platformOf('@tailwindcss/oxide-linux-arm-gnueabihf'), { cpu: ['arm'], os: ['linux'], libc: ['glibc'] });
  assert.deepEqual(platformOf('@tailwindcss/oxide-win32-arm64-msvc'), { cpu: ['arm64'], os: ['win32'] });
  assert.deepEqual(platformOf('@tailwindcss/oxide-wasm32-wasi'), { cpu: ['wasm32'] });
});

test('missing_platforms_are_added_once_and_others_left_alone', () => {
  const lock = {
    packages: {
      'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0', fsevents: '^2.0.0' } },
      'node_modules/tool-linux-x64': { version: '1.0.0' },
    },
  };
  assert.deepEqual(complete(lock), ['tool-darwin-arm64@1.0.0']);
  assert.deepEqual(lock.packages['node_modules/tool-darwin-arm64'], { version: '1.0.0', cpu: ['arm64'], os: ['darwin'], dev: true, optional: true });
  assert.deepEqual(complete(lock), []);
});
