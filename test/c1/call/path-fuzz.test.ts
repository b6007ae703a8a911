import { expect, test } from 'vitest';
import { C1Error } from '../../../src/c1/errors.ts';
import { buildPath } from '../../../src/c1/call/path.ts';

const pattern = '/api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}';

/** Pieces that mean something to some parser, between any characters at all. */
const pieces = [
  '.',
  '..',
  '/',
  '\\',
  '%',
  '%2e',
  '%2F',
  '?',
  '#',
  ';',
  '@',
  ':',
  '//',
  ' ',
  '\t',
  '\r\n',
  '\u0000',
  'é',
  '\ud800',
  '😀',
];

function randomText(): string {
  const length = Math.floor(Math.random() * 6);
  return Array.from({ length }, () =>
    Math.random() < 0.5
      ? pieces[Math.floor(Math.random() * pieces.length)]
      : String.fromCharCode(Math.floor(Math.random() * 0x10000)),
  ).join('');
}

test('a hundred thousand random ids never change the shape of a URL', () => {
  let built = 0;
  for (let round = 0; round < 100_000; round += 1) {
    const values = { app_id: randomText(), role_slug: randomText(), user_ref_id: randomText() };
    const path = fill(values);
    if (path === undefined) continue;
    built += 1;
    const url = new URL(path, 'https://c1.example');
    const segments = url.pathname.split('/');
    const shape = [...segments.slice(0, 4), ...segments.slice(5, 7), segments.length].join(' ');
    if (
      shape !== ' api v2 apps owners users 9' ||
      url.search + url.hash !== '' ||
      url.host !== 'c1.example'
    ) {
      throw new Error(`another path: ${JSON.stringify(values)} gives ${url.href}`);
    }
    expect([4, 7, 8].map((index) => decodeURIComponent(segments[index] ?? ''))).toEqual(
      Object.values(values),
    );
  }
  expect(built).toBeGreaterThan(1_000);
});

function fill(values: { app_id: string; role_slug: string; user_ref_id: string }): string | undefined {
  try {
    return buildPath(pattern, values);
  } catch (error) {
    if (error instanceof C1Error && error.kind === 'invalid') return undefined;
    throw error;
  }
}
