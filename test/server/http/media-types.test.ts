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
