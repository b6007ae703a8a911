import { expect, test } from 'vitest';
import { describeUncaughtError } from '../../../src/server/logging/uncaught-error.ts';

test('an uncaught error is described by its stack', () => {
  expect(describeUncaughtError(new Error('boom'))).toMatchObject({
    stack: expect.stringMatching(/^Error: boom\n {4}at /) as string,
  });
});

test.each<[unknown, string]>([
  ['boom', 'boom'],
  [null, 'null'],
  [undefined, 'undefined'],
  [{ token: 'boom' }, 'an object'],
])('an uncaught %j is described as %s', (value, thrown) => {
  expect(describeUncaughtError(value)).toEqual({ thrown });
});
