import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';

const form = 'must be the coordinate of a field, in the form `Type.field`';

test.each([
  ['', form],
  ['.', form],
  ['..', form],
  ['Query', form],
  ['Query.', form],
  ['.apps', form],
  ['Query.apps.nodes', form],
  ['Query.apps(first:)', form],
  ['Query apps', form],
  [' Query.apps', form],
  ['Query.apps\n', form],
  ['Query/apps', form],
  ['@deprecated', form],
  ['Zoë.naïve', form],
  ['__Type.name', form],
  ['Query.__schema', form],
  ['Nothing.apps', 'must name a type of this graph, got `Nothing`'],
  ['constructor.name', 'must name a type of this graph, got `constructor`'],
  ['Query.nothing', 'must name a field of `Query`, got `nothing`'],
  ['Query.constructor', 'must name a field of `Query`, got `constructor`'],
  ['User.toString', 'must name a field of `User`, got `toString`'],
  ['UserFilter.query', 'must name a type that has fields to select, got `UserFilter`'],
  ['UserStatus.ENABLED', 'must name a type that has fields to select, got `UserStatus`'],
  ['UserOwnedObject.app', 'must name a type that has fields to select, got `UserOwnedObject`'],
  ['DateTime.value', 'must name a type that has fields to select, got `DateTime`'],
  [`Query.${'a'.repeat(195)}`, 'must have at most 200 characters'],
  ['Query.'.repeat(100_000), 'must have at most 200 characters'],
])('the coordinate %j is refused, and costs no call', async (coordinate, message) => {
  const { send, calls } = await sandboxedGateway();

  const answer = await send(
    'query ($coordinate: String!) { viewer { can(coordinate: $coordinate) good: can(coordinate: "User.id") } }',
    { coordinate },
  );

  expect(answer).toMatchObject({
    data: { viewer: { can: null, good: true } },
    errors: [
      {
        message: `coordinate ${message}`,
        path: ['viewer', 'can'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'coordinate' },
      },
    ],
  });
  expect(calls()).toEqual([]);
});

test('the longest coordinate that is looked up is quoted as a whole, and no longer one', async () => {
  const { send } = await sandboxedGateway();
  const name = 'a'.repeat(194);

  const { errors } = await send(`{ viewer { can(coordinate: "Query.${name}") } }`);

  expect(errors?.[0]?.message).toBe(`coordinate must name a field of \`Query\`, got \`${name}\``);
});
