import { expect, test, vi } from 'vitest';
import { ResponseScope } from '../../../src/c1/json/response-scope.ts';

/** A scope that has read one response with one row. */
function scopeInUse() {
  const scope = new ResponseScope(() => undefined);
  const response = { body: '{"list":[1]}' };
  const json = scope.parse(response, ({ body }) => JSON.parse(body) as Record<string, unknown>);
  const row = { release: vi.fn() };
  scope.track(row);
  return { scope, response, json, row };
}

test('a body is cleared as soon as it is parsed', () => {
  const { response, json } = scopeInUse();

  expect({ response, json }).toEqual({ response: { body: '' }, json: { list: [1] } });
});

test('a release clears the result, the JSON and the rows, once', () => {
  const { scope, json, row } = scopeInUse();
  const data = { apps: { nodes: [] } };

  scope.release({ data });
  scope.release({ data });

  expect(data).toStrictEqual({ apps: undefined });
  expect(json).toStrictEqual({ list: undefined });
  expect(row.release).toHaveBeenCalledOnce();
});

test('a release after an error clears the result alone', () => {
  const { scope, json, row } = scopeInUse();
  const data = { apps: { nodes: [] } };

  scope.release({ data, errors: [new Error('one field failed')] });

  expect(data).toStrictEqual({ apps: undefined });
  expect(json).toEqual({ list: [1] });
  expect(row.release).not.toHaveBeenCalled();
});

test('what is read after the release stays readable', () => {
  const { scope } = scopeInUse();
  scope.release({ data: null });

  const json = scope.parse(
    { body: '{"late":true}' },
    ({ body }) => JSON.parse(body) as Record<string, unknown>,
  );
  scope.release({});

  expect(json).toEqual({ late: true });
});
