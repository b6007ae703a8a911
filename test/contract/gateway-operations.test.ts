import { expect, test } from 'vitest';
import { encodeNodeId } from '../../src/schema/node/node-id.ts';
import { keyOf, kinds } from '../sandbox/ownership/six-kinds.ts';
import {
  addOwner,
  elsewhere,
  gatewayOverKinds,
  graphKinds,
  literals,
  ownershipOf,
  ownings,
} from '../schema/owner/graph-kinds.ts';
import { ownershipOperations } from '../schema/owner/ownership-operations.ts';
import { sandboxedGateway, type SandboxedGateway } from '../support/gateway.ts';
import { describeGiven } from './given-description.ts';
import { readUnusedOperations } from './unused-operations.ts';

/** More than a part of C1's description has that is about this graph, fewer than the whole. */
const maxOperationsOfPart = 400;

const nodes = '(first: 5) { nodes { nodeId displayName } }';

describeGiven(
  'all that the gateway asks of C1 and the sandbox answers keeps to the description',
  (description) => {
    const covered = new Set<string>();

    /** Sends operations that have to succeed, and gives what is wrong with the calls that they led to. */
    async function problemsOf(
      { send, sandbox }: SandboxedGateway,
      documents: readonly string[],
      variables = {},
    ) {
      for (const document of documents) {
        const { data, errors } = await send<object, unknown>(document, variables);
        expect(errors, document).toBeUndefined();
        expect(Object.values(data ?? {}), document).not.toContain(null);
      }
      const verdicts = sandbox.ledger.map((exchange) => description.judge(exchange));
      sandbox.clearLedger();
      for (const { operationId } of verdicts) covered.add(operationId ?? '');
      return verdicts.flatMap(({ problems }) => problems);
    }

    test.each(ownings)('when $type is made, read, listed, deleted and set', async (owning) => {
      const gateway = await gatewayOverKinds();
      const owner = addOwner(gateway, owning);
      const input = `input: { ${ownershipOf(owning, owner)} }`;
      const refs = { userRefs: '', appEntitlementRefs: '' };
      const set = {
        ...refs,
        [owning.sort === 'User' ? 'userRefs' : 'appEntitlementRefs']: `{ ${literals(owner.body)} }`,
      };
      const row = `roleSlug createdAt ${owning.subject}`;
      const documents = [
        `mutation { ${owning.create}(${input}) { ${owning.item} { ${row} } } }`,
        `{ ${owning.rootOwner}(${ownershipOf(owning, owner)}) { ${row} } }`,
        `{ ${owning.rootOwners}(${literals(owning.key)}) { nodes { ${row} } } }`,
        `{ ${owning.rootOwners}(${literals(owning.key)}, roleSlug: "primary", first: 100) { nodes { ${row} } } }`,
        `mutation { ${owning.delete}(${input}) { deletedNodeId } }`,
        `mutation { ${owning.set}(input: { ${literals(owning.key)}, roleSlug: "primary", userRefs: [${set.userRefs}], appEntitlementRefs: [${set.appEntitlementRefs}] }) { ${owning.kind} { nodeId } } }`,
      ];

      expect(await problemsOf(gateway, documents)).toEqual([]);
    });

    test('when objects are looked up one by one', async () => {
      const gateway = await gatewayOverKinds();
      const { appId = '', resourceTypeId = '' } = kinds.find(({ kind }) => kind === 'appResource')?.key ?? {};
      const lookups = [
        ...graphKinds.map(({ lookup }) => lookup),
        `appResourceType(${literals({ appId, resourceTypeId })})`,
      ];

      expect(
        await problemsOf(
          gateway,
          lookups.map((lookup) => `{ ${lookup} { displayName } }`),
        ),
      ).toEqual([]);
    });

    test('when objects are looked up together', async () => {
      const gateway = await gatewayOverKinds();
      const { store } = gateway.sandbox;
      const type = store.addAppResourceType({ appId: elsewhere });
      store.addAppEntitlement({ appId: elsewhere });
      store.addAppResource({ appId: elsewhere, appResourceTypeId: type.id });
      store.addAppUser({ appId: elsewhere });
      store.addUser();
      const ofApp = (
        rows: readonly { readonly appId: string; readonly id: string }[],
        field: string,
        key: string,
      ) => rows.map(({ appId, id }, index) => `${key}${index}: ${field}(${literals({ appId, [key]: id })})`);
      const fields = [
        ...store.apps().map(({ id }, index) => `app${index}: app(id: "${id}")`),
        ...store.users().map(({ id }, index) => `user${index}: user(id: "${id}")`),
        ...ofApp(store.appEntitlements.all(), 'appEntitlement', 'entitlementId'),
        ...ofApp(store.appResourceTypes.all(), 'appResourceType', 'resourceTypeId'),
        ...ofApp(store.appUsers.all(), 'appUser', 'appUserId'),
        ...store.appResources.all().map(({ appId, appResourceTypeId, id }, index) => {
          const key = literals({ appId, resourceTypeId: appResourceTypeId, resourceId: id });
          return `resource${index}: appResource(${key})`;
        }),
      ].map((field) => `${field} { displayName }`);

      expect(await problemsOf(gateway, [`{ ${fields.join(' ')} }`])).toEqual([]);
    });

    test('when objects are listed', async () => {
      const gateway = await gatewayOverKinds();
      const { store } = gateway.sandbox;
      const [app] = kinds;
      const appId = app?.key['appId'] ?? '';
      const role = store.addRole({ displayName: 'Basic' });
      store.addDirectory({ appId });
      const { id } = store.addUser({ roleIds: [role.id], directoryIds: [appId] });
      store.addAppUser({ appId, identityUserId: id });
      const [entitlement] = store.appEntitlements.all();
      const account = store.addAppUser({ appId: entitlement?.appId ?? '', identityUserId: id });
      const { appId: grantAppId, id: entitlementId } = { appId, id: '', ...entitlement };
      store.addGrant({ appId: grantAppId, appEntitlementId: entitlementId, appUserId: account.id });
      const grantNodes = '(first: 5) { nodes { appUser { displayName } user { displayName } expiresAt } }';
      const ref = `{ ${literals({ appId: grantAppId, id: entitlementId })} }`;
      for (const { kind, ...rest } of kinds) {
        store.addUserOwner(kind, keyOf({ kind, ...rest }), { roleSlug: 'primary', userId: id });
      }
      const documents = [
        `{ users${nodes} }`,
        `{ apps${nodes} }`,
        `{ app(id: "${appId}") { connectors${nodes} entitlements${nodes} resources${nodes} resourceTypes${nodes} appUsers${nodes} } }`,
        `{ viewer { user { displayName } can(coordinate: "Query.apps") } }`,
        `{ roles { nodes { nodeId displayName users${nodes} } } }`,
        '{ directories { nodes { nodeId createdAt app { displayName } } } }',
        `mutation { setUserDelegation(input: { userId: "${id}", delegatedUserId: "${store.addUser().id}", delegationStartAt: "2026-01-01T00:00:00Z" }) { user { displayName } } }`,
        `mutation { setUserDelegation(input: { userId: "${id}", delegatedUserId: null }) { user { displayName } } }`,
        `{ user(id: "${id}") { roles { displayName } directories { createdAt } } }`,
        `{ user(id: "${id}") { appUsers${nodes} ownerships { nodes { ownedObject { __typename ... on App { displayName } } } } } }`,
        `{ appEntitlement(${literals({ appId: grantAppId, entitlementId })}) { grants${grantNodes} isGrantedTo(userId: "${id}") } }`,
        `{ appUser(${literals({ appId: grantAppId, appUserId: account.id })}) { grants${grantNodes} } }`,
        `{ user(id: "${id}") { grants(filter: { appIds: ["${grantAppId}"], entitlementRefs: [${ref}] }) { nodes { isDirect grantSources { displayName } } } } }`,
        `{ ownershipTransferPlan(fromUserId: "${id}", toUserId: "${store.addUser().id}") { nodes { isTransferable warnings { code } } delegatorCount { count } openTaskCount { count } openFindingCount { count } apiKeyCount { count } } }`,
        `{ userOwnerships(userId: "${id}", ownershipTypes: [USER_OWNERSHIP_TYPE_RESOURCE]) { nodes { resourceId } } }`,
      ];

      expect(await problemsOf(gateway, documents)).toEqual([]);
    });

    test('when service principals and their credentials are listed and read', async () => {
      const gateway = await gatewayOverKinds();
      const { store } = gateway.sandbox;
      const { id } = store.addUser({ type: 'USER_TYPE_SERVICE' });
      store.addServicePrincipal({ id });
      const { id: credentialId } = store.addServicePrincipalCredential({ servicePrincipalId: id });
      const documents = [
        `{ servicePrincipals { nodes { displayName user { displayName } credentials { nodes { clientId } } } } }`,
        `{ servicePrincipal(id: "${id}") { displayName objectPermissions { read extra } } }`,
        `{ node(id: "${encodeNodeId('ServicePrincipalCredential', id, credentialId)}") { ... on ServicePrincipalCredential { clientId } } }`,
      ];

      expect(await problemsOf(gateway, documents)).toEqual([]);
    });

    test('when findings are searched, read and listed with their settings', async () => {
      const gateway = await sandboxedGateway({ seed: 'company' });
      const [finding] = gateway.sandbox.store.findings.all();
      const filter = `{ findingTypes: [FINDING_TYPE_NHI_UNOWNED], states: [FINDING_STATE_OPEN], severities: [FINDING_SEVERITY_HIGH], appIds: ["${finding?.appId ?? ''}"], ownerIdentityUserIds: ["unassigned"] }`;
      const row = 'nodeId target { nodeId displayName } deactivatedOwners { userId user { displayName } }';
      const documents = [
        `{ findings(first: 30) { nodes { ${row} } } }`,
        `{ findings(filter: ${filter}) { nodes { ${row} } } }`,
        `{ node(id: "${encodeNodeId('Finding', finding?.id ?? '')}") { ... on Finding { state } } }`,
        '{ findingSettings { isConfigured settings { findingType isEnabled } } }',
      ];

      expect(await problemsOf(gateway, documents)).toEqual([]);
    });

    test('in all fifty operations on owners that C1 describes', () => {
      const described = Object.entries(description.operations).filter(([, sent]) =>
        / \/api\/v2\/.*\/owners(?:\/|$)/.test(sent),
      );

      expect(described).toHaveLength(50);
      expect(Object.fromEntries(described)).toEqual(ownershipOperations);
      expect([...covered]).toEqual(expect.arrayContaining(described.map(([operationId]) => operationId)));
    });

    test('of which C1 marks as draft those on owners, and no others, as docs/stability.md says', () => {
      const onOwners = Object.entries(description.operations).filter(([, sent]) =>
        / \/api\/v2\/.*\/owners(?:\/|$)/.test(sent),
      );
      const marked = [...covered].filter((operationId) => description.stability[operationId] !== undefined);

      expect(marked.map((operationId) => description.stability[operationId])).toEqual(
        marked.map(() => 'draft'),
      );
      expect(marked.toSorted()).toEqual(onOwners.map(([operationId]) => operationId).toSorted());
    });

    test('in all operations that docs/upstream.md does not list as unused', async ({ annotate }) => {
      const listed = readUnusedOperations();
      const described = Object.keys(description.operations);
      const unused = described.filter((operationId) => !covered.has(operationId));
      // C1's whole description has services that have nothing to do with this graph; of those the page does not tell.
      const isWhole = described.length > maxOperationsOfPart;
      const told = isWhole
        ? unused.filter((operationId) => listed.includes(operationId) || /owner/i.test(operationId))
        : unused;

      expect(listed.toSorted()).toEqual(told.toSorted());
      await annotate([...covered].toSorted().join(', '), 'covered');
      await annotate(unused.toSorted().join(', '), 'not used');
    });
  },
);
