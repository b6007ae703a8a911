import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { answering, answerJson } from '../../support/answering.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { kinds, type Kind } from './kinds.ts';

const person = 'p'.repeat(27);
const elsewhere = 'b'.repeat(27);
const entitlement = 'q'.repeat(27);

const literals = (kind: Kind): string =>
  Object.entries(kind.keys)
    .map(([name, value]) => `${name}: "${value}"`)
    .join(', ');
const capitalized = ({ name }: Kind): string => name.charAt(0).toUpperCase() + name.slice(1);

const deletion = (kind: Kind): string =>
  `mutation { delete${kind.infix}UserOwner(input: { ${literals(kind)}, roleSlug: "primary", userRefId: "${person}" }) { deletedNodeId } }`;
const setting = (kind: Kind): string =>
  `mutation { set${capitalized(kind)}Owners(input: { ${literals(kind)}, roleSlug: "primary", userRefs: [{ id: "${person}" }], appEntitlementRefs: [{ appId: "${elsewhere}", id: "${entitlement}" }] }) { ${kind.name} { nodeId } } }`;

/** A C1 that breaks off every write, and before and after it has the owners that it is told. */
async function brokenC1(kind: Kind, before: boolean, after: boolean) {
  let isWritten = false;
  const has = (): boolean => (isWritten ? after : before);
  const rows = (isOfUsers: boolean) => {
    if (!has()) return [];
    return isOfUsers
      ? [{ roleSlug: 'primary', user: { id: person } }]
      : [{ roleSlug: 'primary', appEntitlement: { appId: elsewhere, id: entitlement } }];
  };
  const isOfUsers = ({ url = '' }: IncomingMessage): boolean => /\/owners\/users(?:\/|\?|$)/.test(url);
  return answering((request, response) => {
    if (request.method !== 'GET') {
      isWritten = true;
      response.socket?.destroy();
    } else if (request.url?.includes('?') === true) {
      answerJson(response, 200, { list: rows(isOfUsers(request)), nextPageToken: '' });
    } else if (has()) {
      answerJson(response, 200, { [`${kind.name}OwnerUser`]: rows(true)[0] });
    } else {
      answerJson(response, 404, { code: 5, message: 'not found' });
    }
  });
}

async function outcomeOf(origin: string, document: string): Promise<unknown> {
  const { data, errors } = await gatewayOver(origin, { token: 'token' }).send<
    Record<string, unknown>,
    unknown
  >(document);
  if (errors === undefined) return Object.values(data ?? {})[0] === null ? 'nothing' : 'done';
  return errors[0]?.extensions['outcome'] ?? errors[0]?.extensions['code'];
}

for (const kind of kinds) {
  test.each([
    ['was there and is gone', true, false, 'done'],
    ['was there and still is', true, true, 'UNKNOWN'],
    ['was not seen before and is not seen now', false, false, 'UNKNOWN'],
  ])(
    `a delete of an owner of ${kind.name} that broke, of one that %s`,
    async (_what, before, after, outcome) => {
      const { origin } = await brokenC1(kind, before, after);

      expect(await outcomeOf(origin, deletion(kind))).toBe(outcome);
    },
  );

  test.each([
    ['as they were to be', true, 'done'],
    ['otherwise', false, 'UNKNOWN'],
  ])(`a set of the owners of ${kind.name} that broke, which are %s then`, async (_what, after, outcome) => {
    const { origin } = await brokenC1(kind, false, after);

    expect(await outcomeOf(origin, setting(kind))).toBe(outcome);
  });
}
