import { expect, test } from 'vitest';
import { buildCall, endpoint } from '../../../src/c1/call/endpoint.ts';
import { buildPath, type Query } from '../../../src/c1/call/path.ts';
import { failureOf } from '../failure.ts';

const pattern = '/api/v2/apps/{app_id}/owners/users/{role_slug}';
const fill = (roleSlug: string, query?: Query) =>
  buildPath(pattern, { app_id: '287oY0rG4UirjDNFEYguMBvxyim', role_slug: roleSlug }, query);
const filled = (segment: string) => `/api/v2/apps/287oY0rG4UirjDNFEYguMBvxyim/owners/users/${segment}`;
const refused = (problem: string) => ({
  kind: 'invalid',
  message: `roleSlug must ${problem}`,
  pattern,
  field: 'roleSlug',
});

test.each([
  ['an id', '287oY0rG4UirjDNFEYguMBvxyim', '287oY0rG4UirjDNFEYguMBvxyim'],
  ['escaped dots', '%2e%2e', '%252e%252e'],
  ['an escaped slash', 'a%2fb', 'a%252fb'],
  ['a space', 'a b', 'a%20b'],
  ['what begins a query or a fragment', 'a?b#c&d=e;f', 'a%3Fb%23c%26d%3De%3Bf'],
  ['braces', '{app_id}', '%7Bapp_id%7D'],
  ['what a replacement would expand', '$&$1', '%24%26%241'],
  ['letters beyond ASCII', 'Zoë 李 😀', 'Zo%C3%AB%20%E6%9D%8E%20%F0%9F%98%80'],
  ['three dots', '...', '...'],
  ['dots within a name', 'a..b', 'a..b'],
])('encodes %s as one segment', (_, value, segment) => {
  expect(fill(value)).toBe(filled(segment));
  expect(new URL(fill(value), 'https://c1.example').pathname).toBe(filled(segment));
});

test.each([
  ['nothing', '', 'not be empty'],
  ['one dot', '.', 'not be "." or ".."'],
  ['two dots', '..', 'not be "." or ".."'],
  ['a slash', 'a/b', 'not contain a slash'],
  ['a backslash', 'a\\b', 'not contain a slash'],
  ['a null character', 'a\u0000b', 'not contain control characters'],
  ['a line break', 'a\r\nb', 'not contain control characters'],
  ['a delete character', '\u007f', 'not contain control characters'],
  ['a control character beyond ASCII', '\u0085', 'not contain control characters'],
  ['a lone high surrogate', 'a\ud83d', 'be well-formed Unicode'],
  ['a lone low surrogate', '\ude00a', 'be well-formed Unicode'],
  ['10 kB', 'a'.repeat(10_240), 'have at most 1024 characters'],
  ['one character more than the limit', 'a'.repeat(1025), 'have at most 1024 characters'],
])('refuses a segment of %s', async (_, value, problem) => {
  expect(await failureOf(() => fill(value))).toEqual(refused(problem));
});

test('takes a segment of exactly the limit', () => {
  expect(fill('a'.repeat(1024))).toBe(filled('a'.repeat(1024)));
});

test('names the first unusable parameter as the API does in bodies', async () => {
  const long = '/api/v2/apps/{app_id}/owners/entitlements/{app_entitlement_ref_app_id}';
  expect(
    await failureOf(() => buildPath(long, { app_id: 'a', app_entitlement_ref_app_id: '' })),
  ).toMatchObject({ field: 'appEntitlementRefAppId', message: 'appEntitlementRefAppId must not be empty' });
});

test('leaves a path without parameters as it is', () => {
  expect(buildPath('/api/v1/search/users', {})).toBe('/api/v1/search/users');
});

test('adds the query in the order given, encoded, without what is undefined', () => {
  const query = { page_size: 100, page_token: 'a+b/c=&d', role_slug: undefined, query: 'Zoë x' };
  expect(fill('r', query)).toBe(
    `${filled('r')}?page_size=100&page_token=a%2Bb%2Fc%3D%26d&query=Zo%C3%AB%20x`,
  );
});

test('adds no question mark when every query parameter is undefined', () => {
  expect(fill('r', { page_token: undefined })).toBe(filled('r'));
});

test('lets a query parameter be what a segment may not', () => {
  expect(fill('r', { query: '..', page_token: 'a/b\\c' })).toBe(
    `${filled('r')}?query=..&page_token=a%2Fb%5Cc`,
  );
});

test.each([
  ['nothing', '', 'not be empty'],
  ['a control character', '\n', 'not contain control characters'],
  ['a lone surrogate', '\ud800', 'be well-formed Unicode'],
  ['one character more than the limit', 'a'.repeat(8193), 'have at most 8192 characters'],
])('refuses a query parameter of %s', async (_, value, problem) => {
  expect(await failureOf(() => fill('r', { page_token: value }))).toEqual({
    kind: 'invalid',
    message: `pageToken must ${problem}`,
    pattern,
    field: 'pageToken',
  });
});

test('takes a query parameter of exactly the limit', () => {
  expect(fill('r', { page_token: 'a'.repeat(8192) })).toBe(`${filled('r')}?page_token=${'a'.repeat(8192)}`);
});

test('does not compile with a parameter that is misspelled, missing or not in the pattern', async () => {
  const operation = endpoint('read', 'GET', pattern, 'Test.Get');
  // @ts-expect-error -- roleSlug for role_slug
  expect(await failureOf(() => buildPath(pattern, { app_id: 'a', roleSlug: 'r' }))).toMatchObject(
    refused('not be empty'),
  );
  // @ts-expect-error -- role_slug is missing
  expect(await failureOf(() => buildCall(operation, { app_id: 'a' }))).toMatchObject(refused('not be empty'));
  // @ts-expect-error -- user_id is not in the pattern
  expect(buildCall(operation, { app_id: 'a', role_slug: 'r', user_id: 'u' }).path).toBe(
    '/api/v2/apps/a/owners/users/r',
  );
});
