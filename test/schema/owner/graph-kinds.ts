import { addKinds, keyOf, kinds, nowMs, type Kind } from '../../sandbox/ownership/six-kinds.ts';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { sandboxedGateway, type SandboxedGateway } from '../../support/gateway.ts';

type Values = Readonly<Record<string, string>>;

/** Values as arguments or as input fields of a document. */
export const literals = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: "${value}"`)
    .join(', ');

/** One kind of object that can be owned, as the graph shows it. */
export interface GraphKind extends Kind {
  /** The field of a query that looks one up, with its arguments. */
  readonly lookup: string;
  /** The call that reads one. */
  readonly read: string;
  readonly displayName: string;
  readonly set: string;
}

const displayNames: Readonly<Record<Kind['kind'], string>> = {
  app: 'The app',
  connector: 'The connector',
  appEntitlement: 'The entitlement',
  appResource: 'The resource',
  appUser: 'The account',
  user: 'The service account',
};

function graphKind(kind: Kind): GraphKind {
  const { appId = '', userId = '' } = kind.key;
  // Three lookups call the key otherwise than ownership does.
  const lookupKeys: Partial<Record<Kind['kind'], Values>> = {
    app: { id: appId },
    appUser: { appId, appUserId: userId },
    user: { id: userId },
  };
  const path = kind.base.replace('/api/v2/', '/api/v1/').replace(/\/owners$/, '');
  return {
    ...kind,
    lookup: `${kind.kind}(${literals(lookupKeys[kind.kind] ?? kind.key)})`,
    read: kind.kind === 'appUser' ? 'POST /api/v1/search/app_users' : `GET ${path}`,
    displayName: displayNames[kind.kind],
    set: `set${kind.noun}Owners`,
  };
}

export const graphKinds: readonly GraphKind[] = kinds.map(graphKind);

/** One sort of owners of one kind of object, as the graph shows it. */
export interface Owning extends GraphKind {
  readonly sort: 'User' | 'Entitlement';
  /** The type of the ownerships: `AppOwnerUser`. */
  readonly type: string;
  /** The interface that they share with those of other kinds. */
  readonly shared: string;
  /** What a payload calls the ownership: `appOwnerUser`. */
  readonly item: string;
  /** The fields on the object. */
  readonly owner: string;
  readonly owners: string;
  /** The fields on the query. */
  readonly rootOwner: string;
  readonly rootOwners: string;
  readonly create: string;
  readonly delete: string;
  /** C1's path of them. */
  readonly collection: string;
  /** What the tests read of an owner. */
  readonly subject: string;
}

/** Kinds and sorts of owners, each with each. */
export const ownings: readonly Owning[] = graphKinds.flatMap((kind) =>
  (['User', 'Entitlement'] as const).map((sort): Owning => {
    const infix = kind.kind === 'app' ? '' : kind.noun;
    const field = sort === 'User' ? 'user' : 'entitlement';
    return {
      ...kind,
      sort,
      type: `${kind.noun}Owner${sort}`,
      shared: `Owner${sort}`,
      item: `${kind.item}${sort}`,
      owner: `${field}Owner`,
      owners: `${field}Owners`,
      rootOwner: `${kind.kind}${sort}Owner`,
      rootOwners: `${kind.kind}${sort}Owners`,
      create: `create${infix}${sort}Owner`,
      delete: `delete${infix}${sort}Owner`,
      collection: `${kind.base}/${field}s`,
      subject:
        sort === 'User' ? 'user { id displayName }' : 'appEntitlement { appId entitlementId displayName }',
    };
  }),
);

/** Somebody or something that may own objects. */
export interface Owner {
  /** As the graph names it in arguments. */
  readonly ref: Values;
  /** As bodies name it. */
  readonly body: Values;
  /** The end of C1's path of its ownerships, after the role. */
  readonly path: string;
  /** As an ownership shows it, in the selection `subject`. */
  readonly shown: object;
}

/** An app beside the one that the objects are in. */
export const elsewhere = '2KindsKindsKindsElsewhere00';

/** Adds a person or an entitlement; an entitlement of another app unless told otherwise. */
export function addOwner(
  { sandbox: { store } }: SandboxedGateway,
  { sort }: Pick<Owning, 'sort'>,
  { name = 'Ada', appId = elsewhere, id }: { readonly name?: string; appId?: string; id?: string } = {},
): Owner {
  if (sort === 'User') {
    const user = store.addUser({ displayName: name });
    const body = { id: user.id };
    return {
      ref: { userRefId: user.id },
      body,
      path: user.id,
      shown: { user: { ...body, displayName: name } },
    };
  }
  const row = store.addAppEntitlement({ appId, displayName: name, ...(id !== undefined && { id }) });
  return {
    ref: { appEntitlementRefAppId: appId, appEntitlementRefId: row.id },
    body: { appId, id: row.id },
    path: `${appId}/${row.id}`,
    shown: { appEntitlement: { appId, entitlementId: row.id, displayName: name } },
  };
}

/** When the ownerships began that were there before the test. */
export const createdAt = '2026-01-02T03:04:05Z';

/** Makes it own the object, before the test begins. */
export function addOwnership(
  { sandbox: { store } }: SandboxedGateway,
  owning: Owning,
  { body: { id = '', appId = '' } }: Owner,
  roleSlug = 'primary',
): void {
  const { kind, sort } = owning;
  const object = keyOf(owning);
  if (sort === 'User') store.addUserOwner(kind, object, { roleSlug, userId: id, createdAt });
  else store.addEntitlementOwner(kind, object, { roleSlug, appId, entitlementId: id, createdAt });
}

/** A gateway over a sandbox with one object of each kind. */
export async function gatewayOverKinds(options: SandboxOptions = {}): Promise<SandboxedGateway> {
  const gateway = await sandboxedGateway({ now: () => nowMs, ...options });
  addKinds(gateway.sandbox);
  gateway.sandbox.store.addApp({ id: elsewhere, displayName: 'Elsewhere' });
  return gateway;
}

/** The values that name one ownership, as arguments or as input fields. */
export function ownershipOf({ key }: Owning, { ref }: Owner, roleSlug = 'primary'): string {
  return literals({ ...key, roleSlug, ...ref });
}

/** The calls that look one ownership up: C1 has no single reads for two kinds. */
export function lookUpCall({ hasGet, collection }: Owning, { path }: Owner, roleSlug = 'primary'): string {
  return hasGet
    ? `GET ${collection}/${roleSlug}/${path}`
    : `GET ${collection}?page_size=100&role_slug=${roleSlug}`;
}

const nodeIdOf = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The `nodeId` of the object of a kind. */
export function objectNodeId({ noun, key }: Kind): string {
  return nodeIdOf(noun, ...Object.values(key));
}

/** The `nodeId` of one ownership. */
export function ownershipNodeId({ type, key }: Owning, { ref }: Owner, roleSlug = 'primary'): string {
  return nodeIdOf(type, ...Object.values(key), roleSlug, ...Object.values(ref));
}

/** The input `OwnerInput` that names an owner, as a literal. */
export function ownerInput({ sort }: Pick<Owning, 'sort'>, { ref, body }: Owner): string {
  return sort === 'User' ? literals(ref) : `appEntitlementRef: { ${literals(body)} }`;
}

/** The value of `OwnableKind` for a kind: `APP_USER`. */
export function kindNameOf({ noun }: Kind): string {
  return noun.replace(/\B[A-Z]/g, '_$&').toUpperCase();
}
