import { expect, test } from 'vitest';
import { collectText } from '../../src/c1/collect-text.ts';

/** The text of bytes that come in pieces of this size. */
function collected(bytes: Buffer, pieceSize: number): string {
  const text = collectText(1000);
  for (let start = 0; start < bytes.length; start += pieceSize)
    expect(text.add(bytes.subarray(start, start + pieceSize))).toBe(true);
  return text.read();
}

test.each([1, 2, 3, 100])('puts a text together from pieces of %i bytes', (pieceSize) => {
  for (const text of ['', 'Ada', 'Zoë', 'a€b', '😀', '\u0000\u007f\u0080\ufeff'])
    expect(collected(Buffer.from(text), pieceSize)).toBe(text);
});

test.each([1, 3, 100])('what is no UTF-8 is a replacement character, in pieces of %i bytes', (pieceSize) => {
  expect(collected(Buffer.from([0x61, 0xe9, 0x62, 0xff]), pieceSize)).toBe('a\ufffdb\ufffd');
});

test('takes as many bytes as allowed and no more', () => {
  const text = collectText(3);
  expect(text.add(Buffer.from('ë'))).toBe(true);
  expect(text.add(Buffer.from('a'))).toBe(true);
  expect(text.add(Buffer.from('a'))).toBe(false);
});
