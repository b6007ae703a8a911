import { expect, test } from 'vitest';
import { parseJson } from '../../../src/server/request/json-body.ts';

/** Lengths about the stretch of a string that is read byte by byte, and far beyond it. */
const lengths = [0, 1, 62, 63, 64, 65, 66, 127, 128, 129, 500];

/** What a string may end with or hold. Brackets and commas in a string are no values. */
const endings = ['', '\\\\', '\\"', '\\\\\\"', '\\\\\\\\', '\\",[{', 'é'];

test.each(lengths)(
  'the values beside a string of %i characters are counted, those within it are not',
  (length) => {
    for (const ending of endings) {
      const string = `"${'x'.repeat(length)}${ending}${'['.repeat(length % 5)}${ending}"`;
      const body = Buffer.from(`[${string},${string},1]`);

      expect(parseJson(body, 3)).toEqual([JSON.parse(string), JSON.parse(string), 1]);
      expect(() => parseJson(body, 2)).toThrow('JSON values must not exceed 2');
    }
  },
);
