import { expect, test } from 'vitest';
import { gatewayOver, post } from '../../support/gateway.ts';

const unused = 'http://127.0.0.1:9';

test.each(['application/json; charset=utf-8', 'Application/JSON', 'APPLICATION/JSON;CHARSET="UTF-8"'])(
  'takes JSON of the type %s',
  async (type) => {
    const { fetch } = gatewayOver(unused);

    const response = await fetch(post({ query: '{ __typename }' }, undefined, { 'content-type': type }));

    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  },
);

const newer = 'application/graphql-response+json; charset=utf-8';
const older = 'application/json; charset=utf-8';

test.each([
  ['application/graphql-response+json', newer],
  ['Application/GraphQL-Response+JSON', newer],
  ['application/json, application/graphql-response+json', older],
  ['application/json;q=0.9, application/graphql-response+json', newer],
  ['application/json;q=0.9, application/graphql-response+json;q=0.8', older],
  ['application/json; q=0, application/graphql-response+json; q=0.1', newer],
  ['application/graphql-response+json;q=0, application/json', older],
  ['application/graphql-response+json;q=0', older],
  ['application/graphql-response+json;q=0.000, */*;q=0.001', older],
  ['application/graphql-response+json;q=2, application/json;q=0.1', older],
  ['*/*;q=0.8, application/graphql-response+json', newer],
  ['application/graphql-response+json; charset=utf-16, application/json', older],
  ['application/graphql-response+json; charset="utf-8"', newer],
  ['text/html', older],
])('to Accept: %s the response has the type %s', async (accept, type) => {
  const { fetch } = gatewayOver(unused);

  const response = await fetch(post({ query: '{ __typename }' }, undefined, { accept }));

  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test.each([
  ['application/json, application/graphql-response+json', 400, newer],
  ['application/json, application/graphql-response+json;q=0.001', 400, newer],
  ['application/graphql-response+json;q=0.1, */*', 400, newer],
  ['application/json, application/graphql-response+json;q=0', 200, older],
  ['application/json, application/graphql-response+json;charset=utf-16', 200, older],
  ['application/json, */*', 200, older],
])('to Accept: %s a rejected request has the status %i and the type %s', async (accept, status, type) => {
  const { fetch } = gatewayOver(unused);

  const response = await fetch(post({ query: '{ nope }' }, undefined, { accept }));

  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
});

test('the result of an operation that failed keeps the preferred type', async () => {
  const { fetch } = gatewayOver(unused);
  const accept = 'application/json, application/graphql-response+json';

  const response = await fetch(post({ query: '{ apps { nodes { id } } }' }, undefined, { accept }));

  expect([response.status, response.headers.get('content-type')]).toEqual([200, older]);
});
