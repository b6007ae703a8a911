import { expect, test } from 'vitest';
import { start } from '../support/process.ts';

const headers = { accept: 'application/graphql-response+json', 'content-type': 'application/json' };
const invalid = { method: 'POST', headers, body: '{"query":"{ nothing }"}' };

test('the process responds to an invalid document by GATEWAY_HTTP_STATUS', async () => {
  const { url } = await start({ GATEWAY_HTTP_STATUS: 'draft' });

  expect((await fetch(url, invalid)).status).toBe(422);
});
