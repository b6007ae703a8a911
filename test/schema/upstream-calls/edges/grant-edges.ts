import { together, userReads } from './tenant.ts';

/** An edge from a grant, which has no key of its own: it is reached from its entitlement. */
interface GrantEdge {
  /** `Type.field` */
  readonly edge: string;
  /** What is asked of a grant: the edge. */
  readonly selection: string;
  /** What the grant of a number answers to that. */
  readonly answer: (number: number) => object;
  /** The calls that the edge costs for so many grants, each with neighbours of its own. */
  readonly calls: (count: number) => readonly string[];
}

/** Each edge of a grant. C1 embeds the entitlement and the account. */
export const grantEdges: readonly GrantEdge[] = [
  {
    edge: 'AppEntitlementGrant.appEntitlement',
    selection: 'appEntitlement { displayName }',
    answer: () => ({ appEntitlement: { displayName: 'Held' } }),
    calls: () => [],
  },
  {
    edge: 'AppEntitlementGrant.appUser',
    selection: 'appUser { displayName }',
    answer: (number) => ({ appUser: { displayName: `Acc ${number}` } }),
    calls: () => [],
  },
  {
    edge: 'AppEntitlementGrant.user',
    selection: 'user { displayName }',
    answer: (number) => ({ user: { displayName: `User ${number}` } }),
    calls: userReads('User'),
  },
  {
    edge: 'AppEntitlementGrant.grantSources',
    selection: 'grantSources { displayName }',
    answer: (number) => ({ grantSources: [{ displayName: `Ent ${number}` }] }),
    calls: together('POST /api/v1/search/entitlements', 'GET /api/v1/apps/{App}/entitlements/{Ent}', 25),
  },
];
