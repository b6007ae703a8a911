import { expect, test } from 'vitest';

import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const ledgerId = '2LedgerLedgerLedgerLedger00';
const wikiId = '2WikiWikiWikiWikiWikiWiki00';
const goneId = '2GoneGoneGoneGoneGoneGone00';
const [policy1, policy2, policy3] = [
  '2Policy00000000000000000001',
  '2Policy00000000000000000002',
  '2Policy00000000000000000003',
];

async function arrange(): Promise<Sandbox> {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { addApp } = sandbox.store;
  addApp({ id: ledgerId, displayName: 'Quarry Ledger', description: 'Books', grantPolicyId: policy1 });
  addApp({ id: wikiId, displayName: 'Wiki', isDirectory: true, certifyPolicyId: policy2 });
  addApp({ id: goneId, displayName: 'Gone', deletedAt: '2026-01-01T00:00:00Z' });
  return sandbox;
}

test('prints every field of an app, the unset ones too', async () => {
  const { body } = await call(await arrange(), `GET /api/v1/apps/${wikiId}`);
  expect(body).toEqual({
    app: {
      id: wikiId,
      displayName: 'Wiki',
      description: '',
      instructions: '',
      iconUrl: '',
      logoUri: '',
      parentAppId: '',
      isDirectory: true,
      isManuallyManaged: false,
      appAccountId: '',
      appAccountName: '',
      appOwners: [],
      grantPolicyId: '',
      revokePolicyId: '',
      certifyPolicyId: policy2,
      defaultRequestCatalogId: '',
      monthlyCostUsd: 0,
      userCount: '0',
      connectorVersion: 0,
      accessModel: 'APP_ACCESS_MODEL_UNSPECIFIED',
      identityMatching: 'APP_USER_IDENTITY_MATCHING_UNSPECIFIED',
      appUserMapper: null,
      matchBatonRef: null,
      enableConnectorSourcedOwnership: false,
      revokeGrantSources: false,
      strictAccessEntitlementProvisioning: false,
      annotations: {},
      fieldMask: null,
      createdAt: null,
      updatedAt: null,
      deletedAt: null,
    },
  });
});

test('answers 404 for an unknown or deleted app and 400 for a malformed id', async () => {
  const sandbox = await arrange();
  expect(await call(sandbox, `GET /api/v1/apps/${unknownId}`)).toEqual(failure(404, 5, 'not found'));
  expect(await call(sandbox, `GET /api/v1/apps/${goneId}`)).toEqual(failure(404, 5, 'not found'));
  expect(await call(sandbox, 'GET /api/v1/apps/x')).toEqual(
    failure(400, 3, `invalid GetAppRequest.Id: ${malformedId}`),
  );
});

interface AppsAnswer {
  readonly list: readonly { readonly id: string }[];
}
const idsOf = (body: unknown) => (body as AppsAnswer).list.map(({ id }) => id).sort();

test('the list leaves deleted apps out', async () => {
  expect(idsOf((await call(await arrange(), 'GET /api/v1/apps')).body)).toEqual([ledgerId, wikiId].sort());
});

test.each<[object, readonly string[]]>([
  [{}, [ledgerId, wikiId]],
  [{ appIds: [wikiId, unknownId, goneId] }, [wikiId]],
  [{ excludeAppIds: [wikiId] }, [ledgerId]],
  [{ displayName: 'qUARRY lEDGER' }, [ledgerId]],
  [{ displayName: 'Quarry' }, []],
  [{ query: 'quarr' }, [ledgerId]],
  [{ query: 'books' }, [ledgerId]],
  [{ onlyDirectories: true }, [wikiId]],
  [{ policyRefs: [{ id: policy1 }, { id: policy3 }] }, [ledgerId]],
  [{ policyRefs: [{ id: policy2 }], onlyDirectories: true, query: 'wiki' }, [wikiId]],
])('a search for %j finds %j', async (body, found) => {
  const answer = await call(await arrange(), 'POST /api/v1/search/apps', { body });
  expect(idsOf(answer.body)).toEqual([...found].sort());
});

test('refuses a malformed id and an unknown key in a search', async () => {
  const sandbox = await arrange();
  expect(await call(sandbox, 'POST /api/v1/search/apps', { body: { appIds: [wikiId, 'a/b'] } })).toEqual(
    failure(400, 3, `invalid SearchAppsRequest.AppIds[1]: ${malformedId}`),
  );
  expect(await call(sandbox, 'POST /api/v1/search/apps', { body: { ids: [] } })).toEqual(
    failure(400, 3, 'failed to unmarshal body: proto: unknown field "ids"'),
  );
});
