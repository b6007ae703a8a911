import { expect, test } from 'vitest';
import { load, problemsOf } from './load.ts';

test.each([
  [{}, 'stable'],
  [{ GATEWAY_HTTP_STATUS: '' }, 'stable'],
  [{ GATEWAY_HTTP_STATUS: 'stable' }, 'stable'],
  [{ GATEWAY_HTTP_STATUS: 'draft' }, 'draft'],
])('the statuses of responses, with %o', (env, statuses) => {
  expect(load(env).httpStatus).toBe(statuses);
});

test.each(['Draft', '422', 'newest'])('refuses another word for them: %s', (setting) => {
  expect(problemsOf({ GATEWAY_HTTP_STATUS: setting })).toEqual([
    `GATEWAY_HTTP_STATUS: got "${setting}", want one of stable, draft`,
  ]);
});
