import type { GraphQLSchema } from 'graphql';
import { assertPathSegments } from '../../c1/call/path.ts';
import { listGrantsOfIdentityEndpoint, searchGrantsEndpoint } from '../../c1/resources/app/grants.ts';
import { builder } from '../builder.ts';
import { callsAllOfOne, mayCallOneOf } from '../c1-calls.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { readPageOfLists } from '../connection/page-of-lists.ts';
import type { ConnectionArguments } from '../connection/read-connection.ts';
import { readSweep } from '../connection/read-sweep.ts';
import type { Context } from '../context.ts';
import { getOwnershipEndpoints, getUserOwnershipEndpoints } from '../owner/any-object/ownable-types.ts';
import { isNotShown } from '../owner/not-shown.ts';
import { OwnableKind, ownableKindNames, type OwnableKindName } from '../owner/ownable-kind.ts';
import { createCandidateLists, listings, type Candidate } from './candidates.ts';
import type { PlanPart } from './plan-coverage.ts';
import { readCandidate, type PlanPeople } from './plan-row.ts';
import { OwnershipTransferPlanRowConnection } from './plan-types.ts';

interface PlanArguments extends ConnectionArguments, PlanPeople {
  readonly kinds?: readonly OwnableKindName[] | null | undefined;
}

/** The owners of a candidate: people, entitlements, and whether the person holds one of these. */
const callsOfCandidate = 3;

/** Reads a part of the plan: the next candidates, and of each the ownerships of the person. */
async function readPlan(args: PlanArguments, context: Context, schema: GraphQLSchema): Promise<PlanPart> {
  const { kinds: wanted, fromUserId, toUserId, ...page } = args;
  // C1 ignores an empty filter: the plan would be that of all people.
  assertPathSegments('ownershipTransferPlan', { fromUserId, toUserId });
  // In one order, whatever that of the argument.
  const kinds = ownableKindNames.filter((name) => wanted?.includes(name) ?? true);
  const people = { fromUserId, toUserId };
  const lists = createCandidateLists(kinds, fromUserId, context);
  const readers = lists.map(({ read }) => read);
  const notShown = new Set<Candidate>();
  const source = {
    field: 'ownershipTransferPlan',
    filter: { kinds, ...people },
    readPage: (pageToken: string | undefined) => readPageOfLists(readers, pageToken),
    rowsOf: async (candidate: Candidate) => {
      try {
        const { rows, isComplete } = await readCandidate(candidate, people, context, schema);
        if (!isComplete) notShown.add(candidate);
        return rows;
      } catch (error) {
        if (!isNotShown(error)) throw error;
        notShown.add(candidate);
        return [];
      }
    },
    callsOfItem: callsOfCandidate,
  };
  return { ...(await readSweep(source, page, context.c1)), ...people, kinds, lists, notShown };
}

builder.queryField('ownershipTransferPlan', (t) =>
  t.field({
    type: OwnershipTransferPlanRowConnection,
    description:
      'What a person owns, of all kinds of objects, with what there is to know before it is moved to a successor. Changes ' +
      'nothing. A part may be empty and have a next one: apps, entitlements and resources are searched for, all others are ' +
      'looked through. Read all of it before anything is moved, since moved rows shift the parts. Null with an error when it ' +
      'cannot be read.',
    args: {
      ...builder.args((a) => ({
        fromUserId: a.id({ required: true, description: "C1's id of the person that hands over." }),
        toUserId: a.id({ required: true, description: "C1's id of the successor." }),
        kinds: a.field({
          type: [OwnableKind],
          description: 'Only objects of these kinds. Of all kinds if absent.',
        }),
      })),
      ...connectionArguments,
    },
    extensions: {
      ...callsAllOfOne((schema) =>
        ownableKindNames.map((kindName) => [
          ...listings[kindName].endpoints,
          ...getUserOwnershipEndpoints(schema, kindName).map(({ search }) => search),
        ]),
      ),
      ...mayCallOneOf((schema) => [
        ...getOwnershipEndpoints(schema).map(({ search }) => search),
        listGrantsOfIdentityEndpoint,
        searchGrantsEndpoint,
      ]),
    },
    resolve: (_query, args, context, { schema }) => readPlan(args, context, schema),
  }),
);
