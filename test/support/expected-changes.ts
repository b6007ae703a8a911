import { expect } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { encodeNodeId } from '../../src/schema/node/node-id.ts';

const { appId, roleSlug, userId: userRefId } = exampleIds;

/** What an operation of an example is sent, asks and answers. */
export interface Example {
  readonly variables: Record<string, unknown>;
  /** In their order, or sorted where they run side by side. */
  readonly calls: readonly string[];
  readonly areSideBySide?: true;
  /** What the answer has, at least. */
  readonly data?: object;
}

interface OwnedKind {
  /** The field that gives the object, and the types of its ownerships without `User` and `Entitlement`. */
  readonly name: string;
  readonly owner: string;
  /** The same in the names of mutations. */
  readonly infix: string;
  readonly path: string;
  readonly keys: Readonly<Record<string, string>>;
  /** The call that reads the object. */
  readonly read: string;
  /** C1 has no single read of an ownership, so that it is looked for in the list. */
  readonly isLookedFor?: true;
}

/** What adding, replacing and removing owners of an object takes and gives, one after the other. */
export function changes({ name, owner, infix, path, keys, read, isLookedFor }: OwnedKind): Example[] {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sorts = {
    User: { ref: { userRefId }, list: 'users', row: { roleSlug, user: { id: userRefId } } },
    Entitlement: {
      ref: { appEntitlementRefAppId: appId, appEntitlementRefId: exampleIds.entitlementId },
      list: 'entitlements',
      row: { roleSlug, appEntitlement: { displayName: expect.any(String) as string, appId } },
    },
  };
  const both = Object.entries(sorts).map(([sort, { ref, list, row }]) => {
    const node = {
      nodeId: encodeNodeId(capital(owner) + sort, ...Object.values(keys), roleSlug, ...Object.values(ref)),
    };
    const one = `${path}/${list}/${roleSlug}/${Object.values(ref).join('/')}`;
    const input = { ...keys, roleSlug, ...ref };
    const ofRole = `GET ${path}/${list}?page_size=100&role_slug=${roleSlug}`;
    return {
      created: {
        variables: { input },
        calls: [`POST ${one}`],
        data: { [`create${infix}${sort}Owner`]: { [owner + sort]: { ...node, ...row } } },
      },
      removed: {
        variables: { input },
        calls: [isLookedFor === true ? ofRole : `GET ${one}`, `DELETE ${one}`],
        data: { [`delete${infix}${sort}Owner`]: { deletedNodeId: node.nodeId } },
      },
      ofRole,
      shown: { nodes: [{ ...node, ...row }] },
    };
  });
  const input = {
    ...keys,
    roleSlug,
    userRefs: [{ id: userRefId }],
    appEntitlementRefs: [{ appId, id: exampleIds.entitlementId }],
  };
  const [userOwners, entitlementOwners] = both.map(({ shown }) => shown);
  return [
    ...both.map(({ created }) => created),
    {
      variables: { input, roleSlug },
      calls: [`PUT ${path}`, read, ...both.map(({ ofRole }) => ofRole)].toSorted(),
      areSideBySide: true,
      data: { [`set${capital(name)}Owners`]: { [name]: { userOwners, entitlementOwners } } },
    },
    ...both.map(({ removed }) => removed),
  ];
}
