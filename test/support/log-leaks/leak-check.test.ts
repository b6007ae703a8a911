import { expect, test } from 'vitest';
import { findingsIn, keepOutOfLogs, keepStringsOutOfLogs } from './leak-check.ts';
import { rememberTexts } from './string-index.ts';

const line = (fields: object): string => JSON.stringify({ level: 'info', ...fields });

test('finds what was remembered, in part, within other words and however often it is escaped', () => {
  const document = 'query People($id: ID!) { user(id: $id) { "email" } }';
  keepOutOfLogs(document);
  keepStringsOutOfLogs('{"email": "ada@corp.example", "status": "ENABLED_FOR_NOW", "short": "Ada"}');
  keepStringsOutOfLogs('{ user(id: "a-literal-of-a-document") }');
  keepStringsOutOfLogs('{"name": "Ada \\"Countess\\" Lovelace"}');

  expect(findingsIn(line({ msg: 'for <ada@corp.example>' }))).toContain('ada@corp.example');
  expect(findingsIn(line({ body: JSON.stringify({ a: 'ada@corp.example' }) }))).toContain('ada@corp.example');
  expect(findingsIn(line({ id: 'a-literal-of-a-document' }))).toContain('a-literal-of-a-document');
  expect(findingsIn(line({ name: 'Ada "Countess" Lovelace' }))).toContain('Ada "Countess" Lovelace');
  expect(findingsIn(line({ body: JSON.stringify({ document }) }))).toContain(document.slice(0, 32));
  expect(findingsIn(line({ document: document.slice(0, 40) }))).toContain(document.slice(0, 32));
  expect(findingsIn(line({ where: 'email', found: 'ENABLED_FOR_NOW', name: 'Ada' }))).toEqual([]);
});

test('the input of an audit record may show ids, and neither it elsewhere nor anything else may', () => {
  const [id, token] = ['2AbCdEfGhIjKlMnOpQrStUvWxYz', 'a-token-of-a-caller'];
  keepOutOfLogs(token);
  keepStringsOutOfLogs(JSON.stringify({ id }));

  expect(findingsIn(line({ audit: true, input: { id } }))).toEqual([]);
  expect(findingsIn(line({ audit: true, input: {}, id }))).toEqual([id]);
  expect(findingsIn(line({ input: { id } }))).toEqual([id]);
  expect(findingsIn(line({ audit: true, input: { token } }))).toContain(token);
});

test('remembers so many of the latest texts and no more', () => {
  const texts = rememberTexts(2);
  const all = ['the first one', 'the first two', 'the first three'];
  for (const text of all) texts.add(text);

  expect(texts.foundIn(all.join(' '))).toEqual(all.slice(1));
});
