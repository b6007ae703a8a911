import { listen } from '../../../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox } from '../../../../src/sandbox/sandbox.ts';
import { addOwnedApp } from '../../fixtures/app-with-owners.ts';

/** The tenant that an attack goes on over: what good callers read, what they write, and the tokens of both sides. */
export interface Tenant {
  readonly sandbox: Sandbox;
  readonly origin: string;
  /** Has owners, which nothing changes. */
  readonly readAppId: string;
  /** Get owners in the course of the attack. */
  readonly writtenAppIds: readonly string[];
  readonly userIds: readonly string[];
}

/** Longer than any attack. */
const tokenLifetimeSeconds = 36_000;

/** A page of people, with managers and attributes of the usual size. */
const people = 100;

/** A sandbox that listens, with what an attack needs. */
export async function openTenant(): Promise<Tenant> {
  const switches = { maxOwnersPerKind: 10 * people };
  const sandbox = await createSandbox({ seed: 'empty', ledgerLimit: 0, tokenLifetimeSeconds, switches });
  const { origin } = await listen(sandbox);
  const { store } = sandbox;
  const { appId: readAppId, managerIds } = addOwnedApp(sandbox, { owners: 10, managers: 5 });
  const profile = { notes: 'A person like any other. '.repeat(40) };
  const users = Array.from({ length: people }, (_, index) =>
    store.addUser({
      displayName: `Person ${index}`,
      email: `person${index}@example.com`,
      managerIds,
      profile,
    }),
  );
  return {
    sandbox,
    origin,
    readAppId,
    writtenAppIds: Array.from({ length: people }, () => store.addApp().id),
    userIds: users.map(({ id }) => id),
  };
}
