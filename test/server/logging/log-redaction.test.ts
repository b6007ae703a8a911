import { expect, test } from 'vitest';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';

test('what a whole object would tell is not logged, in the line or in an object in it', () => {
  const lines: unknown[] = [];
  const log = searchedLog('info', (line) => lines.push(JSON.parse(line)));
  const request = { method: 'POST', headers: { authorization: 'a' }, body: 'b', variables: {}, query: 'c' };

  log.info({ request, token: 'd', secret: 'e', list: ['f'], nothing: null }, 'text');

  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.any(String) as string,
      request: {
        method: 'POST',
        headers: '[redacted]',
        body: '[redacted]',
        variables: '[redacted]',
        query: '[redacted]',
      },
      token: '[redacted]',
      secret: '[redacted]',
      list: ['f'],
      nothing: null,
      msg: 'text',
    },
  ]);
  expect(request.body).toBe('b');
});
