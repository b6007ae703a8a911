import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf, schemaChanges, untoldBreaks } from './schema-changes.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const before = 'type Query { user(id: ID!): String users: String }';
const after = 'type Query { user(id: ID!, isActive: Boolean): String "Who is there." apps: String }';

test('the change log names what breaks clients of the released schema', async () => {
  const changes = await schemaChanges(read('released-schema.graphql'), read('schema.graphql'));

  expect(untoldBreaks(changes, read('CHANGELOG.md'))).toEqual([]);
});

test('changes are breaking, dangerous or safe', async () => {
  const changes = await schemaChanges(before, after);

  expect(linesOf(changes, 'breaking')).toEqual([
    "Query.users: Field 'users' was removed from object type 'Query'",
  ]);
  expect(linesOf(changes, 'dangerous')).toEqual([
    "Query.user.isActive: Argument 'isActive: Boolean' added to field 'Query.user'",
  ]);
  expect(linesOf(changes, 'safe')).toContainEqual(expect.stringMatching(/^Query\.apps: /));
});

test.each([
  ['not at all', '## [Unreleased]\n\nNothing.\n', 1],
  ['by half its name', '## [Unreleased]\n\n- `Query.user` is gone.\n', 1],
  ['for an older version', '## [Unreleased]\n\n## [0.0.1]\n\n- `Query.users` is gone.\n', 1],
  ['as it should be', '## [Unreleased]\n\n- `Query.users` is gone.\n\n## [0.0.1]\n', 0],
])('a breaking change that is named %s', async (_how, changeLog, count) => {
  expect(untoldBreaks(await schemaChanges(before, after), changeLog)).toHaveLength(count);
});
