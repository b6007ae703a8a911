import { builder } from '../builder.ts';
import { callsAllOfOne } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import type { Connection } from '../connection/read-connection.ts';
import { getOwnershipEndpoints } from '../owner/any-object/ownable-types.ts';
import { OwnershipProblem } from '../owner/health/ownership-health.ts';
import { OwnableKind, ownableKindNames } from '../owner/ownable-kind.ts';
import { OwnedObject } from '../owner/owned-object.ts';
import { listings } from './object-lists.ts';
import { maxApps, readProblems, type ProblemPart } from './read-problems.ts';

const OwnedObjectConnection = connectionType<object>(OwnedObject, 'objects that can have owners');

builder.objectFields(OwnedObjectConnection, (t) => ({
  scanned: t.int({
    nullable: false,
    description: 'How many objects were looked at for this part, those without a problem included.',
    resolve: (part) => toProblemPart(part).scanned,
  }),
  notShown: t.int({
    nullable: false,
    description:
      'Of how many of these C1 does not show the owners to the caller, or fails to, so that nothing is known of their problems. All of them, ' +
      'if the caller lacks the permission.',
    resolve: (part) => toProblemPart(part).notShown,
  }),
}));

/** Every part of this type is a part of a sweep. */
function toProblemPart(part: Connection<object>): ProblemPart {
  return part as ProblemPart;
}

builder.queryField('ownershipProblems', (t) =>
  t.field({
    type: OwnedObjectConnection,
    description:
      'The objects with a problem of ownership, whose owners are read one by one: a part may be empty and have a next one, ' +
      'and `scanned` says how far it got. Of accounts those of machines and agents are looked at, of users those that are no ' +
      'people. Null with an error when it cannot be read.',
    args: {
      kinds: t.arg({
        type: [OwnableKind],
        required: true,
        description:
          'The kinds of objects to look at, one after the other: apps, connectors, entitlements, resources, accounts, users.',
      }),
      appIds: t.arg.idList({
        description: `Only objects of these apps, ${maxApps} at most. Required for entitlements and resources, of which there are too many in all apps; refused for users, which are of no app.`,
      }),
      problems: t.arg({
        type: [OwnershipProblem],
        description: 'Only objects with one of these problems. With any if absent.',
      }),
      ...connectionArguments,
    },
    extensions: callsAllOfOne((schema) =>
      ownableKindNames.map((kindName) => [
        ...listings[kindName].endpoints,
        ...getOwnershipEndpoints(schema, kindName).map(({ search }) => search),
      ]),
    ),
    resolve: (_query, args, context, { schema }) => readProblems(args, context, schema),
  }),
);
