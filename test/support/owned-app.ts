import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export interface OwnedApp {
  readonly appId: string;
  readonly userIds: readonly string[];
  /** The managers and delegates, distinct. */
  readonly managerIds: readonly string[];
}

/** An app with so many owners, each with one manager out of so many; every owner delegates to the first manager. */
export function addOwnedApp(sandbox: Sandbox, size: { owners: number; managers: number }): OwnedApp {
  const { store } = sandbox;
  const { id: appId } = store.addApp({ displayName: 'Quarry' });
  const managers = Array.from({ length: size.managers }, (_, index) =>
    store.addUser({ displayName: `Manager ${index}` }),
  );
  const managerIds = managers.map(({ id }) => id);
  const userIds = Array.from({ length: size.owners }, (_, index) => {
    const perOwner = Math.ceil(size.managers / Math.max(1, size.owners));
    const own = Array.from(
      { length: perOwner },
      (_unused, nth) => managerIds[(index * perOwner + nth) % size.managers],
    );
    const { id } = store.addUser({
      displayName: `Owner ${index}`,
      managerIds: own.filter((manager) => manager !== undefined),
      delegatedUserId: managerIds[0] ?? '',
    });
    store.addOwner({ appId, roleSlug: 'primary', userId: id });
    return id;
  });
  return { appId, userIds, managerIds };
}
