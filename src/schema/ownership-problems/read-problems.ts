import type { GraphQLSchema } from 'graphql';
import { isUnsatisfiable } from '../connection/filter.ts';
import { readPageOfLists } from '../connection/page-of-lists.ts';
import type { Connection, ConnectionArguments } from '../connection/read-connection.ts';
import { readSweep } from '../connection/read-sweep.ts';
import type { Context } from '../context.ts';
import { getOwnableTypeByKind } from '../owner/any-object/ownable-types.ts';
import { ownershipProblems, type OwnershipProblemName } from '../owner/health/ownership-health.ts';
import { isNotShown } from '../owner/not-shown.ts';
import { ownableKindNames, type OwnableKindName } from '../owner/ownable-kind.ts';
import { badUserInput } from '../user-input-error.ts';
import { listings, createObjectReaders, type ListedObject } from './object-lists.ts';

/** The most apps whose objects are looked at: C1 is known to reject longer lists of references elsewhere. */
export const maxApps = 32;

/** The lists of people and of entitlements as owners. */
const callsOfObject = 2;

/** What is looked for, and where. */
export interface ProblemArguments extends ConnectionArguments {
  readonly kinds: readonly OwnableKindName[];
  readonly appIds?: readonly string[] | null | undefined;
  readonly problems?: readonly OwnershipProblemName[] | null | undefined;
}

/** A part of the objects with problems. */
export interface ProblemPart extends Connection<object> {
  /** The number of objects that were looked at. */
  readonly scanned: number;
  /** The number of those whose owners C1 does not show. */
  readonly notShown: number;
}

/**
 * Reads a part of the objects that have one of the problems. The owners of each object that is listed are read, whatever
 * C1's searches know of them; docs/decisions/0025.
 * @throws badUserInput; C1Error
 */
export async function readProblems(
  args: ProblemArguments,
  context: Context,
  schema: GraphQLSchema,
): Promise<ProblemPart> {
  const { kinds: wantedKinds, appIds, problems: wantedProblems, ...page } = args;
  // In one order, whatever that of the arguments.
  const kinds = ownableKindNames.filter((name) => wantedKinds.includes(name));
  const problems = ownershipProblems.filter((name) => wantedProblems?.includes(name) ?? true);
  const apps = appIds == null ? {} : { appIds: [...new Set(appIds)].toSorted() };
  const filter = { kinds, ...apps, problems };
  checkApps(kinds, apps.appIds);
  const readers = isUnsatisfiable(filter) ? [readNothing] : createObjectReaders(kinds, apps, context.c1);
  const notShown = new Set<ListedObject>();
  const source = {
    field: 'ownershipProblems',
    filter,
    readPage: (pageToken: string | undefined) => readPageOfLists(readers, pageToken),
    rowsOf: async (listed: ListedObject) => {
      const { kindName, row } = listed;
      const type = getOwnableTypeByKind(kindName, schema);
      try {
        const health = await type.healthOf(row, context);
        return health.problems.some((name) => problems.includes(name))
          ? [type.nodeOf(row, context, schema)]
          : [];
      } catch (error) {
        if (!isNotShown(error)) throw error;
        notShown.add(listed);
        return [];
      }
    },
    callsOfItem: callsOfObject,
  };
  const { scanned, ...part } = await readSweep(source, page, context.c1);
  // Objects that were looked at beyond the end of this part are counted in the next one.
  return {
    ...part,
    scanned: scanned.length,
    notShown: scanned.filter((listed) => notShown.has(listed)).length,
  };
}

const readNothing = () => Promise.resolve({ rows: [], nextPageToken: undefined });

/** @throws badUserInput for kinds of which the objects of all apps are too many, and for users, which belong to no app */
function checkApps(kinds: readonly OwnableKindName[], appIds: readonly string[] | undefined): void {
  const needsApps = kinds.find((name) => listings[name].ofApps === 'always');
  if (appIds === undefined && needsApps !== undefined)
    throw badUserInput('appIds', `must be given for the kind ${needsApps}`);
  const hasNone = kinds.find((name) => listings[name].ofApps === 'never');
  if (appIds !== undefined && hasNone !== undefined)
    throw badUserInput('appIds', `must not be given for the kind ${hasNone}, whose objects belong to no app`);
  if ((appIds?.length ?? 0) > maxApps)
    throw badUserInput('appIds', `must have at most ${maxApps} items, got ${appIds?.length ?? 0}`);
  if (appIds?.includes('') === true) throw badUserInput('appIds', 'must not be empty');
}
