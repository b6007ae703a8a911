import { SignJWT, generateKeyPair, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post } from '../support/gateway.ts';
import { limiterOf } from './limited-gateway.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const id = '2abcdefghijklmnopqrstuvwxyz';

test('whatever texts C1 decodes to one token are one caller, and C1 gets them as they came', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const token = await new SignJWT({ sub: 'a' }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
  const accepted: string[] = [];
  const { origin } = await answering(({ headers }, response) => {
    const sent = (headers.authorization ?? '').slice('Bearer '.length);
    void jwtVerify(sent.replace(/=+$/, ''), publicKey).then(
      () => {
        accepted.push(sent);
        answerJson(response, 200, { userView: { user: { id } } });
      },
      () => {
        answerJson(response, 401, {});
      },
    );
  });
  const { fetch } = gatewayOver(origin, { limiter: limiterOf({ perCaller: 2, perAddress: 1_000 }) });
  const same = [token, `${token}==`, ...alphabet.split('').map((last) => token.slice(0, -1) + last)];

  for (const variant of same) await fetch(post({ query: `{ user(id: "${id}") { id } }` }, variant));

  expect(accepted).toEqual([token, `${token}==`]);
});

test('tokens that are no three parts, or differ elsewhere, are callers of their own', async () => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 200, { userView: { user: { id } } });
  });
  const { fetch } = gatewayOver(origin, { limiter: limiterOf({ perCaller: 1, perAddress: 1_000 }) });
  const statuses: number[] = [];
  for (const token of [
    'opaqueA',
    'opaqueB',
    'a.b.QQ',
    'a.c.QQ',
    'a.QQ',
    'a.QR',
    'a.b.QQ=',
    'a.b.QR',
    'a.b.QQQ',
  ]) {
    statuses.push((await fetch(post({ query: `{ user(id: "${id}") { id } }` }, token))).status);
  }

  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429, 200]);
});
