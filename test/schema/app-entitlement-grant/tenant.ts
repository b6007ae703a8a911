import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

export const appId = idOf('App');

/** A gateway over a tenant with one app. */
export async function gatewayOfApp(switches: SandboxOptions['switches'] = {}) {
  const gateway = await sandboxedGateway({ switches });
  gateway.sandbox.store.addApp({ id: appId });
  /** The bodies of the searches of grants since the last time. */
  const searches = (): Readonly<Record<string, unknown>>[] => {
    const bodies = gateway.sandbox.ledger
      .filter(({ path }) => path === '/api/v1/search/grants')
      .map(({ body }) => body as Readonly<Record<string, unknown>>);
    gateway.sandbox.clearLedger();
    return bodies;
  };
  return { ...gateway, searches };
}

export type GatewayOfApp = Awaited<ReturnType<typeof gatewayOfApp>>;

/** Adds an entitlement that so many accounts have, each of a person of its own; the names tell their numbers. */
export function addEntitlement({ sandbox: { store } }: GatewayOfApp, number: number, holders: number): void {
  const id = idOf('Ent', number);
  store.addAppEntitlement({ appId, id, displayName: `E${number}` });
  for (const holder of range(holders)) {
    const appUserId = idOf('Acc', number * 1000 + holder);
    store.addAppUser({ appId, id: appUserId, displayName: `E${number} A${holder}` });
    store.addGrant({ appId, appEntitlementId: id, appUserId });
  }
}

/** The names of the accounts that have the entitlement of a number. */
export const holdersOf = (number: number, holders: number): string[] =>
  range(holders).map((holder) => `E${number} A${holder}`);

/** The `nodeId`s of these entitlements. */
export const entitlementIds = (numbers: readonly number[]): string[] =>
  numbers.map((number) => encodeNodeId('AppEntitlement', appId, idOf('Ent', number)));
