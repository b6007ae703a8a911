import { expect, test } from 'vitest';
import { collectText } from '../../../src/c1/transport/body-collector.ts';
import { spareBuffers } from '../../../src/c1/transport/buffer-pool.ts';

/** The text of bytes that come in pieces of this size. */
function collected(bytes: Buffer, pieceSize: number): string {
  const text = collectText(1000, spareBuffers(8, 1));
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
  const text = collectText(3, spareBuffers(8, 1));
  expect(text.add(Buffer.from('ë'))).toBe(true);
  expect(text.add(Buffer.from('a'))).toBe(true);
  expect(text.add(Buffer.from('aaa'))).toBe(false);
  expect(text.add(Buffer.from(''))).toBe(false);
});

test('a buffer is used again for the next body, and nothing of the last one is in it', () => {
  const spare = spareBuffers(8, 1);
  const first = spare.take();
  spare.giveBack(first);
  const text = collectText(1000, spare);
  text.add(Buffer.from('secret'));
  expect(text.read()).toBe('secret');
  const next = collectText(1000, spare);
  next.add(Buffer.from('ok'));
  expect(next.read()).toBe('ok');
  expect(spare.take()).toBe(first);
});

test('keeps no more buffers than it may, and none of another size', () => {
  const spare = spareBuffers(8, 1);
  const [one, other] = [spare.take(), spare.take()];
  spare.giveBack(Buffer.alloc(20));
  spare.giveBack(one);
  spare.giveBack(other);
  expect(spare.take()).toBe(one);
  expect(spare.take()).not.toBe(other);
});

test('a body that outgrows its buffer gives that back, and each gives back what it has once', () => {
  const spare = spareBuffers(8, 4);
  const first = spare.take();
  spare.giveBack(first);
  const text = collectText(1000, spare);
  text.add(Buffer.from('a longer text'));
  expect(text.read()).toBe('a longer text');
  expect(spare.take()).toBe(first);
  spare.giveBack(first);
  const short = collectText(1000, spare);
  short.add(Buffer.from('short'));
  short.read();
  short.read();
  expect(spare.take()).toBe(first);
  expect(spare.take()).not.toBe(first);
});
