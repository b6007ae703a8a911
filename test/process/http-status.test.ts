import { expect, test } from 'vitest';
import { start } from '../support/process.ts';

const headers = { accept: 'application/graphql-response+json', 'content-type': 'application/json' };
const invalid = { method: 'POST', headers, body: '{"query":"{ nothing }"}' };

test.each([
  ['draft', 422],
  ['stable', 400],
  ['', 400],
])('the process responds to an invalid document by GATEWAY_HTTP_STATUS=%s', async (setting, status) => {
  const { url } = await start({ GATEWAY_HTTP_STATUS: setting });

  expect((await fetch(url, invalid)).status).toBe(status);
});
