import { bodyOf, times } from '../hostile-documents.ts';
import { orderlyOutcomes, type Outcome } from './expectations.ts';

/** What of C1 the requests are about. */
export interface Targets {
  /** An app with owners. */
  readonly appId: string;
}

/** A kind of request that costs its sender little and was made to cost the gateway, or its other callers, much. */
export interface HostileKind {
  readonly name: keyof typeof orderlyOutcomes;
  /** Whether it needs a token that C1 accepts; others come without any. */
  readonly isAuthenticated: boolean;
  /** The body of one such request; each number gives a document of its own. */
  readonly body: (number: number, targets: Targets) => string;
  readonly outcomes: readonly Outcome[];
}

type Builder = Pick<HostileKind, 'isAuthenticated' | 'body'>;

const anonymous = (body: HostileKind['body']): Builder => ({ isAuthenticated: false, body });
const authenticated = (body: HostileKind['body']): Builder => ({ isAuthenticated: true, body });

/** An operation among others of its document. */
function bodyOfOperation(operationName: string, query: string, variables: unknown = {}): string {
  return JSON.stringify({ query, operationName, variables });
}

/** So many fragments on a type, each of which spreads the next one twice; the last one has a field. */
function doublingFragments(count: number, type: string, field: string): string {
  const doubling = times(count, (i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`);
  return `${doubling} fragment F${count} on ${type} { ${field} }`;
}

/** JSON that is as deep as its text is long, as a cursor or a `nodeId` would hold it. */
export function deepOpaqueText(length: number): string {
  const depth = Math.floor((length * 3) / 8);
  return Buffer.from('['.repeat(depth) + ']'.repeat(depth)).toString('base64url');
}

/** Almost the largest body. */
const long = 900_000;
const deepText = deepOpaqueText(long);

/** An id of C1's form of nothing that exists. */
const strangeId = (number: number): string => `2${String(number).padStart(26, '0')}`;

const builders: Readonly<Record<HostileKind['name'], Builder>> = {
  doublingSelection: authenticated((number, { appId }) =>
    bodyOfOperation(
      'A',
      `query A($n: Int = 1) { a${number}: appUserOwners(appId: "${appId}", first: $n) { nodes { app { ...F0 } } } } ` +
        `query B($n: Int = 0) { users(first: $n) { nodes { id } } } ` +
        doublingFragments(40, 'App', 'nodeId'),
    ),
  ),
  doublingIntrospection: anonymous((number) =>
    bodyOf(`{ a${number}: __schema { ...F0 } } ${doublingFragments(40, '__Schema', 'description')}`),
  ),
  borrowedDefault: authenticated((number) =>
    bodyOfOperation(
      'A',
      `query A($n: Int = 100) { ${times(25, (i) => `a${number}_${i}: users(first: $n) { nodes { ...F } }`)} } ` +
        `query B($n: Int = 1) { users(first: $n) { nodes { id } } } ` +
        `fragment F on User { managers { ${times(40, (i) => `f${i}: email`)} } }`,
    ),
  ),
  foreignCondition: anonymous((number) =>
    bodyOfOperation(
      'A',
      `query A($v: String!) { a${number}: __type(name: $v) { name } } ` +
        `query B($v: Boolean!) { __typename @skip(if: $v) }`,
      { v: `${number}`.padStart(long, 'x') },
    ),
  ),
  wideIntrospection: anonymous((number) =>
    bodyOf(
      `{ ${times(48, (i) => `a${number}_${i}: __schema { types { ...F } }`)} } ` +
        `fragment F on __Type { fields { ${times(51, (i) => `f${i}: description`)} } }`,
    ),
  ),
  wideTypes: anonymous((number) =>
    bodyOf(
      `{ ${times(48, (i) => `a${number}_${i}: __type(name: "Node") { possibleTypes { ...F } }`)} } ` +
        `fragment F on __Type { fields { ${times(51, (i) => `f${i}: description`)} } }`,
    ),
  ),
  wideProfiles: authenticated((number) =>
    bodyOf(
      `{ ${times(25, (i) => `a${number}_${i}: users(first: 100) { nodes { ...F } }`)} } ` +
        `fragment F on User { ${times(75, (i) => `f${i}: profile`)} }`,
    ),
  ),
  manyErrors: anonymous((number) =>
    bodyOf(`query ($v: [ID!]!) { ${times(50, (i) => `a${number}_${i}: nodes(ids: $v) { nodeId }`)} }`, {
      v: Array.from({ length: 100 }, (_, i) => `x${i}`),
    }),
  ),
  deepCursor: anonymous((number) =>
    bodyOf(
      `query ($v: String) { ${times(50, (i) => `a${number}_${i}: users(after: $v) { nodes { id } }`)} }`,
      {
        v: deepText,
      },
    ),
  ),
  deepNodeId: anonymous((number) =>
    bodyOf(`query ($v: ID!) { ${times(50, (i) => `a${number}_${i}: node(id: $v) { nodeId }`)} }`, {
      v: deepText,
    }),
  ),
  wideReads: authenticated((number) =>
    bodyOf(
      `{ ${times(50, (i) => `a${i}: appUserOwners(appId: "${strangeId(number * 50 + i)}") { nodes { roleSlug } }`)} }`,
    ),
  ),
  multipliedAudit: anonymous((number) =>
    bodyOf(
      `mutation ($v: SetAppOwnersInput!) { ${times(50, (i) => `a${number}_${i}: setAppOwners(input: $v) { __typename }`)} }`,
      {
        v: {
          appId: `app${number}`,
          roleSlug: 'primary',
          appEntitlementRefs: [],
          userRefs: Array.from({ length: 970 }, (_, i) => ({ id: `${i}`.padEnd(100, '\u0001') })),
        },
      },
    ),
  ),
};

/** All kinds. */
export const hostileKinds: readonly HostileKind[] = Object.entries(builders).map(([key, builder]) => {
  const name = key as HostileKind['name'];
  return { name, ...builder, outcomes: orderlyOutcomes[name] };
});
