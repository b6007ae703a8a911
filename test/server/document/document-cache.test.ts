import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createDocumentCache } from '../../../src/server/document/document-cache.ts';
import { gatewayOver } from '../../support/gateway.ts';

test('keeps documents, but no more text than its bound', () => {
  const documentCache = createDocumentCache();
  const texts = Array.from(
    { length: 100 },
    (_, index) => `query Q${index} { __typename } #${'x'.repeat(5_000)}`,
  );

  for (const text of texts) documentCache.set(text, parse(text));

  const kept = texts.filter((text) => documentCache.get(text) !== undefined);
  expect(kept).toEqual(texts.slice(-kept.length));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.join('').length).toBeLessThanOrEqual(200_000);
});

test('keeps no document that is long by itself', () => {
  const documentCache = createDocumentCache();
  const text = `{ __typename } #${'x'.repeat(20_000)}`;

  documentCache.set(text, parse(text));

  expect(documentCache.get(text)).toBeUndefined();
});

test('a document that was refused is refused again', async () => {
  const { send } = gatewayOver('http://127.0.0.1:9');

  for (const query of ['{ nope }', '{ nope }', '{', '{']) {
    expect((await send(query)).errors).toHaveLength(1);
  }
});
