import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/c1/call/endpoint.ts';
import * as ownableKinds from '../../src/c1/ownership/ownable-kinds.ts';
import {
  createOwnerEndpoints,
  createSetOwnersEndpoint,
  type OwnerEndpoints,
} from '../../src/c1/ownership/owner-endpoints.ts';
import { entitlementOwnerKind, userOwnerKind } from '../../src/c1/ownership/owner-kinds.ts';
import { defaultBehaviors } from '../../src/sandbox/behaviors.ts';
import { createRoutes } from '../../src/sandbox/routes/routes.ts';
import { createStore } from '../../src/sandbox/store/store.ts';
import { describeGiven } from './given-description.ts';

const resources = new URL('../../src/c1/resources/', import.meta.url);

const kinds = Object.values<unknown>(ownableKinds).filter(
  (exported): exported is ownableKinds.OwnableKind => typeof exported === 'object',
);

const filesOf = (folder: URL) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

async function endpointsOf(file: string): Promise<readonly Endpoint[]> {
  const exported = Object.values((await import(new URL(file, resources).href)) as object);
  return exported.filter((value): value is Endpoint => typeof value === 'object' && 'rpc' in value);
}

/** All operations of the client: those of the resources, and those on owners of each kind of objects. */
const endpoints: readonly Endpoint[] = [
  ...(await Promise.all(filesOf(resources).map(endpointsOf))).flat(),
  ...kinds.flatMap((kind) => [
    createSetOwnersEndpoint(kind),
    ...existing(createOwnerEndpoints(kind, userOwnerKind)),
    ...existing(createOwnerEndpoints(kind, entitlementOwnerKind)),
  ]),
];

function existing(endpointsOfKind: OwnerEndpoints): readonly Endpoint[] {
  return Object.values<Endpoint | undefined>({ ...endpointsOfKind }).filter(
    (endpoint) => endpoint !== undefined,
  );
}

const sent = ({ method, pattern }: Endpoint) => `${method} ${pattern}`;
const named = Object.fromEntries(endpoints.map((endpoint) => [endpoint.rpc, sent(endpoint)]));

test('no two operations of the client have the same name', () => {
  expect(endpoints.length).toBeGreaterThan(60);
  expect(Object.keys(named)).toHaveLength(endpoints.length);
});

test('the sandbox, which has names of its own, gives each operation the same one', () => {
  const routes = createRoutes({ store: createStore(Date.now), switches: defaultBehaviors, now: Date.now });
  const ofSandbox = routes.map(({ method, path, rpc }) => [rpc, `${method} ${path}`]);

  expect(Object.fromEntries(ofSandbox)).toMatchObject(named);
});

describeGiven("the name of each of the client's operations", ({ operations }) => {
  test('is the one that C1 gives the same path and method', () => {
    expect(operations).toMatchObject(named);
  });
});
