import { expect, test } from 'vitest';
import { createBodyCollector } from '../../../src/c1/transport/body-collector.ts';
import { createBufferPool } from '../../../src/c1/transport/buffer-pool.ts';

/** The text of bytes that come in pieces of this size. */
function collected(bytes: Buffer, pieceSize: number): string {
  const text = createBodyCollector(1000, createBufferPool(8, 1));
  for (let start = 0; start < bytes.length; start += pieceSize)
    expect(text.append(bytes.subarray(start, start + pieceSize))).toBe(true);
  return text.toText();
}

test.each([1, 2, 3, 100])('puts a text together from pieces of %i bytes', (pieceSize) => {
  for (const text of ['', 'Ada', 'Zoë', 'a€b', '😀', '\u0000\u007f\u0080\ufeff'])
    expect(collected(Buffer.from(text), pieceSize)).toBe(text);
});

test.each([1, 3, 100])('what is no UTF-8 is a replacement character, in pieces of %i bytes', (pieceSize) => {
  expect(collected(Buffer.from([0x61, 0xe9, 0x62, 0xff]), pieceSize)).toBe('a\ufffdb\ufffd');
});

test('takes as many bytes as allowed and no more', () => {
  const text = createBodyCollector(3, createBufferPool(8, 1));
  expect(text.append(Buffer.from('ë'))).toBe(true);
  expect(text.append(Buffer.from('a'))).toBe(true);
  expect(text.append(Buffer.from('aaa'))).toBe(false);
  expect(text.append(Buffer.from(''))).toBe(false);
});

test('a buffer is used again for the next body, and nothing of the last one is in it', () => {
  const spare = createBufferPool(8, 1);
  const first = spare.acquire();
  spare.release(first);
  const text = createBodyCollector(1000, spare);
  text.append(Buffer.from('secret'));
  expect(text.toText()).toBe('secret');
  const next = createBodyCollector(1000, spare);
  next.append(Buffer.from('ok'));
  expect(next.toText()).toBe('ok');
  expect(spare.acquire()).toBe(first);
});

test('keeps no more buffers than it may, and none of another size', () => {
  const spare = createBufferPool(8, 1);
  const [one, other] = [spare.acquire(), spare.acquire()];
  spare.release(Buffer.alloc(20));
  spare.release(one);
  spare.release(other);
  expect(spare.acquire()).toBe(one);
  expect(spare.acquire()).not.toBe(other);
});

test('a body that outgrows its buffer gives that back, and each gives back what it has once', () => {
  const spare = createBufferPool(8, 4);
  const first = spare.acquire();
  spare.release(first);
  const text = createBodyCollector(1000, spare);
  text.append(Buffer.from('a longer text'));
  expect(text.toText()).toBe('a longer text');
  expect(spare.acquire()).toBe(first);
  spare.release(first);
  const short = createBodyCollector(1000, spare);
  short.append(Buffer.from('short'));
  short.toText();
  short.toText();
  expect(spare.acquire()).toBe(first);
  expect(spare.acquire()).not.toBe(first);
});
