import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksIn, readPage } from '../../docs/blocks.ts';
import { earlyRemovals, wrongDeprecations } from './deprecations.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const today = new Date().toISOString().slice(0, '2027-06-30'.length);

test('what the graph deprecates names its replacement and the day until which it stays', () => {
  expect(wrongDeprecations(read('schema.graphql'))).toEqual([]);
});

test('what the graph has lost since the release was deprecated there, long enough', () => {
  expect(earlyRemovals(read('released-schema.graphql'), read('schema.graphql'), today)).toEqual([]);
});

test('the page on stability shows a deprecation in the promised form, and says whether there is one', () => {
  const page = readPage('docs/stability.md');
  const [shown = ''] = blocksIn(page, 'text');

  expect(wrongDeprecations(`type Query { id: ID } type User { ${shown} newName: ID }`)).toEqual([]);
  expect(page.includes('Nothing is deprecated at present.')).toBe(
    !read('schema.graphql').includes('@deprecated'),
  );
});

const deprecated = (reason: string): string => `@deprecated(reason: "${reason}")`;
const good = deprecated('Use `User.name`. Removed after 2027-06-30.');

test.each([
  ['no reason', '@deprecated', ['User.old: want "Use `…`. Removed after 2027-06-30."']],
  ['no replacement', deprecated('Removed after 2027-06-30.'), [expect.stringMatching(/^User\.old: want/)]],
  ['no day', deprecated('Use `User.name`.'), [expect.stringMatching(/^User\.old: want/)]],
  [
    'an unknown replacement',
    deprecated('Use `User.nam`. Removed after 2027-06-30.'),
    ['User.old: there is no User.nam'],
  ],
  ['an argument for replacement', deprecated('Use `Query.user(name:)`. Removed after 2027-06-30.'), []],
  ['all that it needs', good, []],
])('a deprecation with %s', (_what, directive, problems) => {
  const schema = (on: string) => `type Query { user(name: ID, ${on}): User } type User { name: ID OLD }`;
  expect(wrongDeprecations(schema('a: ID').replace('OLD', `old: ID ${directive}`))).toEqual(problems);
});

test('arguments, input fields and values of enums are held to it too', () => {
  const bad = '@deprecated(reason: "Old.")';
  const schema = `type Query { a(b: ID ${bad}, in: In): E } input In { c: ID ${bad} } enum E { D ${bad} F }`;

  expect(wrongDeprecations(schema).map((problem) => problem.split(': ')[0])).toEqual([
    'Query.a(b:)',
    'In.c',
    'E.D',
  ]);
});

const released = `
  type Query { user(id: ID, old: ID ${good}, gone: ID): User, other(a: ID): Other }
  type User { name: ID, old: ID ${good}, gone: ID }
  input In { a: ID, gone: ID }
  enum E { A B }
  type Other { a: ID }`;
const present = 'type Query { user(id: ID): User } type User { name: ID } input In { a: ID } enum E { A }';

test('a removal that was not announced is found, and one that comes too early', () => {
  const unannounced = ['Query.user(gone:)', 'Query.other', 'User.gone', 'In.gone', 'E.B'].map(
    (coordinate) => `${coordinate} was not deprecated`,
  );

  expect(earlyRemovals(released, present, '2027-07-01').toSorted()).toEqual(unannounced.toSorted());
  expect(earlyRemovals(released, present, '2027-06-30').toSorted()).toEqual(
    [...unannounced, 'Query.user(old:) stays until 2027-06-30', 'User.old stays until 2027-06-30'].toSorted(),
  );
  expect(earlyRemovals(released, released, '2027-07-01')).toEqual([]);
});
