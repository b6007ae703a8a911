import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import {
  decodeCursor,
  encodeCursor,
  cursorScope,
  maxCursorLength,
} from '../../src/schema/connection/cursor.ts';
import { schema } from '../../src/schema/index.ts';
import { decodeNodeId, encodeNodeId, maxNodeIdLength } from '../../src/schema/node/node-id.ts';
import { expectLinear } from '../support/linear-time.ts';

afterEach(() => void vi.restoreAllMocks());

const digest = cursorScope('users', {});
const place = { pageSize: 100, position: 9_999 };
/** Three bytes of UTF-8, more than any other character of JavaScript has. */
const widest = '€';

test('a cursor holds the longest page token that a path takes, and no longer one', () => {
  const pageToken = widest.repeat(8_192);
  const longest = encodeCursor(digest, { ...place, pageToken });

  expect(longest.length).toBeLessThanOrEqual(maxCursorLength);
  expect(decodeCursor(digest, longest)).toEqual({ ...place, pageToken });
  expect(
    decodeCursor(digest, encodeCursor(digest, { ...place, pageToken: widest.repeat(8_300) })),
  ).toBeUndefined();
});

/** The names of the keys of each kind of node. */
const keysOfKinds = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap(({ name, extensions }) => {
    const identity = extensions['identity'] as { readonly names: readonly string[] } | undefined;
    return identity === undefined ? [] : [[name, identity.names] as const];
  });

test.each(keysOfKinds)('a node id holds all keys of %s, each as long as a path takes', (kind, names) => {
  const keys = names.map(() => widest.repeat(1_024));
  const longest = encodeNodeId(kind, ...keys);

  expect(longest.length).toBeLessThanOrEqual(maxNodeIdLength);
  expect(decodeNodeId(longest)).toEqual({ kind, keys });
  expect(decodeNodeId(`${longest}${'A'.repeat(maxNodeIdLength)}`)).toBeUndefined();
});

const encoded = (json: string): string => Buffer.from(json).toString('base64url');
const beginning = `[1,"${digest}",`;

const garbage: Record<string, string> = {
  'many brackets': encoded('['.repeat(10_000)),
  'many brackets that are closed': encoded('['.repeat(5_000) + ']'.repeat(5_000)),
  'brackets behind what a cursor begins with': encoded(
    `${beginning}100,0,${'['.repeat(5_000)}${']'.repeat(5_001)}`,
  ),
  'brackets behind what a node id begins with': encoded(`["User",${'['.repeat(5_000)}${']'.repeat(5_001)}`),
  'an object': encoded(`["User",{"a":1}]`),
  'a text without an end': encoded(`["User","${'a'.repeat(5_000)}`),
  'nothing but escapes': encoded(`["User","${'\\'.repeat(5_001)}`),
  'blanks between the parts': encoded('["User", "a"]'),
  'a comma at the end': encoded('["User","a",]'),
  'true and null': encoded('["User",true,null]'),
  'a megabyte of one text': encoded(`["User","${'a'.repeat(700_000)}"]`),
  'a megabyte of brackets': encoded('['.repeat(700_000)),
  'a megabyte of what is no base64': '!'.repeat(1_000_000),
  nothing: '',
};

test.each(Object.entries(garbage))('%s is neither parsed as a cursor nor as a node id', (_name, text) => {
  const parse = vi.spyOn(JSON, 'parse');

  expect([decodeCursor(digest, text), decodeNodeId(text)]).toEqual([undefined, undefined]);
  expect(parse).not.toHaveBeenCalled();
});

test.each(['["User","\\x"]', '["User",01]', '["User","a\nb"]', '[]', '[1]', '["User",1]'])(
  'what looks like parts and is none is no node id: %s',
  (json) => {
    expect(decodeNodeId(encoded(json))).toBeUndefined();
  },
);

test.each(['"', '\\', '",', '\\"', '1,', '[', 'a'])(
  'texts of %s take time in proportion to their length',
  (piece) => {
    const text = (length: number): string => encoded(`["User","${piece.repeat(length / piece.length)}`);

    expect(() => {
      expectLinear(text(18_000), decodeNodeId);
      expectLinear(text(400_000), decodeNodeId);
      expectLinear(encoded(`${beginning}10,0,"${piece.repeat(20_000 / piece.length)}`), (cursor) =>
        decodeCursor(digest, cursor),
      );
    }).not.toThrow();
  },
);

test('the documentation says how long both may be', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');

  expect(page).toContain(
    `${maxCursorLength.toLocaleString('en')} and ${maxNodeIdLength.toLocaleString('en')} characters`,
  );
});
