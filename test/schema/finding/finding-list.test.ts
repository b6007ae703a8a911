import { expect, test } from 'vitest';
import type { Finding } from '../../../src/sandbox/rows/finding.ts';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const search = 'POST /api/v1/findings/search';

const findingIds = graphql(/* GraphQL */ `
  query FindingIds($first: Int, $after: String, $filter: FindingFilter) {
    findings(first: $first, after: $after, filter: $filter) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const byUser = { deactivatedOwner: { source: 'DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED' } };

test('asks C1 for all types about owners and no others, unless some are asked for', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const { store } = sandbox;
  const { id: appId } = store.addApp();
  const person = store.addUser();
  const of = (finding: Partial<Finding>) => store.addFinding(finding).id;
  const unowned = of({ appId, state: 'FINDING_STATE_OPEN' });
  const account = of({ type: { serviceAccountUnowned: {} }, severity: 'FINDING_SEVERITY_LOW' });
  const left = of({ type: byUser, assignedOwner: { identityUserId: person.id } });
  of({ type: { unusedSecret: {} } });
  const idsOf = async (filter: object | null) => {
    const { data, errors } = await send(findingIds, { filter });
    expect(errors).toBeUndefined();
    return data?.findings?.nodes.map(({ id }) => id).toSorted();
  };

  for (const filter of [null, {}]) expect(await idsOf(filter)).toEqual([unowned, account, left].toSorted());
  expect(await idsOf({ findingTypes: ['FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED'] })).toEqual([account]);
  expect(await idsOf({ states: ['FINDING_STATE_OPEN'] })).toEqual([unowned]);
  expect(await idsOf({ severities: ['FINDING_SEVERITY_LOW'] })).toEqual([account]);
  expect(await idsOf({ appIds: [appId] })).toEqual([unowned]);
  expect(await idsOf({ ownerIdentityUserIds: [person.id] })).toEqual([left]);
  expect(await idsOf({ ownerIdentityUserIds: ['unassigned'] })).toEqual([unowned, account].toSorted());
  sandbox.clearLedger();
  expect(await idsOf({ findingTypes: [] })).toEqual([]);
  expect(sandbox.ledger).toEqual([]);
});

test.each(['', '.', 'a/b', '2é'])('%j is no id of an app', async (id) => {
  const { send } = await sandboxedGateway();

  expect(await send(findingIds, { filter: { appIds: [id] } })).toMatchObject({
    data: { findings: null },
    errors: [{ path: ['findings'], extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test.each([10, 100, 0])(
  'the parts of the list give each finding once, with pages of %i in C1',
  async (findingPageMax) => {
    const { sandbox, send } = await sandboxedGateway({ switches: { findingPageMax } });
    const ids = Array.from({ length: 47 }, () => sandbox.store.addFinding().id);

    const found: string[] = [];
    const ends: (string | null | undefined)[] = [null];
    for (const first of [7, 30, 100]) {
      const { data, errors } = await send(findingIds, { first, after: ends.at(-1) });
      expect(errors).toBeUndefined();
      found.push(...(data?.findings?.nodes.map(({ id }) => id) ?? []));
      ends.push(data?.findings?.pageInfo.hasNextPage === true ? data.findings.pageInfo.endCursor : undefined);
    }

    expect(ends.at(-1)).toBeUndefined();
    expect(found.toSorted()).toEqual(ids.toSorted());
    const sizes = sandbox.ledger.map(({ body }) => (body as { pageSize: number }).pageSize);
    expect(sizes.every((size) => size <= 25)).toBe(true);
  },
);

test.each([
  ['403', 'FORBIDDEN'],
  ['404', 'NOT_FOUND'],
] as const)(
  'in a tenant without findings (%s) both fields are null with an error',
  async (findings, code) => {
    const { send } = await sandboxedGateway({ switches: { findings } });

    expect(await send('{ findings { nodes { id } } findingSettings { isConfigured } }')).toMatchObject({
      data: { findings: null, findingSettings: null },
      errors: [
        { path: ['findings'], extensions: { code } },
        { path: ['findingSettings'], extensions: { code } },
      ],
    });
  },
);

test('the settings tell what is not looked for from what is not found', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({ switches: { findings: 'empty' } });
  const document =
    '{ findings { nodes { id } } findingSettings { isConfigured settings { findingType isEnabled } } }';
  const settings = (isConfigured: boolean, deactivated: boolean) => ({
    data: {
      findings: { nodes: [] },
      findingSettings: {
        isConfigured,
        settings: [
          { findingType: 'FINDING_TYPE_NHI_UNOWNED', isEnabled: true },
          { findingType: 'FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED', isEnabled: false },
          { findingType: 'FINDING_TYPE_DEACTIVATED_OWNER', isEnabled: deactivated },
        ],
      },
    },
  });

  expect(await send(document)).toEqual(settings(false, false));
  expect(calls().toSorted()).toEqual(['GET /api/v1/findings/settings', search]);
  sandbox.store.findingSettings.set('FINDING_TYPE_DEACTIVATED_OWNER', true);
  expect(await send(document)).toEqual(settings(true, true));
});
