import type { OwnableKind, OwnershipProblem, OwnershipProblemsQuery } from '../generated/graphql.ts';
import { nameOfObject, type NamedObject } from '../ownable/object-name.ts';
import type { Part } from '../ui/useSweep.ts';

/** What to look at. */
export interface HealthQuery {
  readonly kinds: readonly OwnableKind[];
  readonly appIds: readonly string[];
  readonly problem: OwnershipProblem | undefined;
}

/** The kinds of which there are too many to look at those of all apps. */
export const kindsThatNeedAnApp: readonly OwnableKind[] = ['APP_ENTITLEMENT', 'APP_RESOURCE'];

/** An object with a problem of its owners. */
export interface UnhealthyObject {
  readonly nodeId: string;
  /** C1's id, of an app. */
  readonly appId: string | undefined;
  readonly kind: OwnableKind;
  readonly object: NamedObject;
  readonly problems: readonly OwnershipProblem[];
  readonly activeOwnerCount: number;
  readonly inactiveOwnerCount: number;
  readonly isComplete: boolean;
}

/** One part of the objects that were looked at. */
export interface HealthPart extends Part {
  readonly objects: readonly UnhealthyObject[];
  readonly scanned: number;
  /** Of how many of these C1 does not show the owners. */
  readonly notShown: number;
}

/** One list of the graph. Users are of no app, so that with apps they are a list of their own. */
interface Leg {
  readonly kinds: OwnableKind[];
  readonly appIds: string[] | null;
}

function legsOf({ kinds, appIds }: HealthQuery): readonly Leg[] {
  if (appIds.length === 0) return [{ kinds: [...kinds], appIds: null }];
  const ofApps = { kinds: kinds.filter((kind) => kind !== 'USER'), appIds: [...appIds] };
  const ofNone = { kinds: kinds.filter((kind) => kind === 'USER'), appIds: null };
  return [ofApps, ofNone].filter((leg) => leg.kinds.length > 0);
}

/** The variables of the part after a cursor of {@link toHealthPart}. */
export function variablesAfter(query: HealthQuery, next = '0:') {
  const [, place = '0', after = ''] = /^(\d+):(.*)$/.exec(next) ?? [];
  const { kinds, appIds } = legsOf(query)[Number(place)] ?? { kinds: [], appIds: null };
  return {
    kinds,
    appIds,
    problems: query.problem === undefined ? null : [query.problem],
    after: after === '' ? null : after,
  };
}

type Connection = NonNullable<OwnershipProblemsQuery['ownershipProblems']>;

/** The part of a response; its cursor names the list, and the place in it. */
export function toHealthPart(query: HealthQuery, connection: Connection, previous = '0:'): HealthPart {
  const { nodes, pageInfo, scanned, notShown } = connection;
  const place = Number(previous.slice(0, previous.indexOf(':')));
  const hasNextLeg = place + 1 < legsOf(query).length;
  const nextLeg = hasNextLeg ? `${place + 1}:` : undefined;
  return {
    objects: nodes.map(toUnhealthyObject),
    scanned,
    notShown,
    next: pageInfo.hasNextPage ? `${place}:${pageInfo.endCursor ?? ''}` : nextLeg,
  };
}

function toUnhealthyObject(node: Connection['nodes'][number]): UnhealthyObject {
  const { nodeId, ownableKind, ownershipHealth } = node;
  return {
    nodeId,
    appId: node.__typename === 'App' ? node.id : undefined,
    kind: ownableKind,
    object: nameOfObject(node),
    problems: ownershipHealth?.problems ?? [],
    activeOwnerCount: ownershipHealth?.activeOwnerCount ?? 0,
    inactiveOwnerCount: ownershipHealth?.inactiveOwnerCount ?? 0,
    isComplete: ownershipHealth?.isComplete ?? false,
  };
}
