import { expect, test } from 'vitest';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { kinds } from './kinds.ts';

const person = 'p'.repeat(27);
const row = (roleSlug: string, displayName: string) => ({ roleSlug, user: { id: person, displayName } });

const looked = kinds.filter(({ hasGet }) => !hasGet);

test.each(looked)(
  'the owner of $name under a role is found among those of other roles, whatever C1 lists',
  async (kind) => {
    const list = [row('deputy', 'Ada as deputy'), row('primary', 'Ada as primary')];
    const { origin } = await answering((_request, response) => {
      answerJson(response, 200, { list, nextPageToken: '' });
    });
    const keys = Object.entries(kind.keys).map(([name, value]) => `${name}: "${value}"`);
    const one = (role: string) =>
      `${role}: ${kind.name}UserOwner(${keys.join(', ')}, roleSlug: "${role}", userRefId: "${person}") { roleSlug user { displayName } }`;

    const answer = await gatewayOver(origin, { token: 'token' }).send(
      `{ ${one('primary')} ${one('deputy')} ${one('auditor')} }`,
    );

    expect(answer).toEqual({
      data: {
        primary: { roleSlug: 'primary', user: { displayName: 'Ada as primary' } },
        deputy: { roleSlug: 'deputy', user: { displayName: 'Ada as deputy' } },
        auditor: null,
      },
    });
  },
);

test.each(looked)('an owner of $name is found on whichever page of the list it is', async (kind) => {
  const { origin, calls } = await answering((request, response) => {
    const isFirst = request.url?.includes('page_token') !== true;
    answerJson(
      response,
      200,
      isFirst ? { list: [], nextPageToken: 'next' } : { list: [row('primary', 'Ada')] },
    );
  });
  const keys = Object.entries(kind.keys).map(([name, value]) => `${name}: "${value}"`);

  const answer = await gatewayOver(origin, { token: 'token' }).send(
    `{ owner: ${kind.name}UserOwner(${keys.join(', ')}, roleSlug: "primary", userRefId: "${person}") { roleSlug } }`,
  );

  expect(answer).toEqual({ data: { owner: { roleSlug: 'primary' } } });
  const first = `GET ${kind.path}/users?page_size=100`;
  expect(calls).toEqual([`${first}&role_slug=primary`, `${first}&page_token=next&role_slug=primary`]);
});
