import { builder } from '../builder.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import type { Connection } from '../connection/read-connection.ts';
import { OwnableKind } from '../owner/ownable-kind.ts';
import type { EnumValues } from '../scalar/enum-values.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { userLoader } from '../user/user-loader.ts';
import { User } from '../user/user.ts';
import {
  apiKeys,
  delegators,
  openFindings,
  openTasks,
  type Belongings,
  type BoundedCount,
} from './leaver-counts.ts';
import {
  computeCoverage,
  type Coverage,
  type CoverageGap,
  type CoverageMethod,
  type PlanPart,
} from './plan-coverage.ts';
import type { PlanRow } from './plan-row.ts';
import { OwnershipTransferPlanRowConnection } from './plan-types.ts';

const OwnershipTransferCoverageMethod = builder.enumType('OwnershipTransferCoverageMethod', {
  description: 'How the objects are found that a person owns.',
  values: {
    SEARCH: { description: 'C1 searches for the objects of a person, and their owners are read.' },
    SWEEP: { description: 'All objects of the kind are looked through, and their owners are read.' },
  } as const satisfies EnumValues<CoverageMethod>,
});

const OwnershipTransferCoverageGap = builder.enumType('OwnershipTransferCoverageGap', {
  description: 'What of a kind of objects was not looked at.',
  values: {
    LATER_PARTS: { description: 'The objects of the parts after this one.' },
    OWNERS_NOT_SHOWN: {
      description:
        'Objects of this part whose owners, or some of them, C1 does not show to the caller or fails to, which may include the ' +
        'person.',
    },
    OWNED_THROUGH_ENTITLEMENT: {
      description:
        'Objects that the person owns only by holding an entitlement: C1 has no search for them, so that only those are ' +
        'listed that the search for direct owners found.',
    },
    ACCOUNTS_OF_OTHER_PEOPLE: {
      description:
        'Accounts of other people: only those of machines and agents, and the own ones, are looked at.',
    },
    HUMAN_USERS: { description: 'People: only other users are looked at.' },
  } as const satisfies EnumValues<CoverageGap>,
});

const OwnershipTransferCoverage = builder.objectRef<Coverage>('OwnershipTransferCoverage').implement({
  description: 'How completely a kind of objects was looked at for a plan.',
  fields: (t) => ({
    kind: t.expose('kindName', { type: OwnableKind, nullable: false, description: 'The kind.' }),
    method: t.expose('method', {
      type: OwnershipTransferCoverageMethod,
      nullable: false,
      description: 'How it was looked for.',
    }),
    scanned: t.exposeInt('scanned', {
      nullable: false,
      description: 'How many objects were looked at for this part.',
    }),
    isComplete: t.exposeBoolean('isComplete', {
      nullable: false,
      description:
        'Whether this part reaches the end of the kind, and C1 showed the owners of all objects of this part. A plan is ' +
        'complete when that of its last part is true and `OWNERS_NOT_SHOWN` is in none of its parts.',
    }),
    gaps: t.expose('gaps', {
      type: [OwnershipTransferCoverageGap],
      nullable: false,
      description: 'What was not looked at.',
    }),
  }),
});

const OwnershipTransferCount = builder.objectRef<BoundedCount>('OwnershipTransferCount').implement({
  description: 'A number of things, as far as they were counted.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'The number.' }),
    isComplete: t.exposeBoolean('isComplete', {
      nullable: false,
      description: 'Whether there are no more; otherwise the number is a minimum.',
    }),
  }),
});

builder.objectFields(OwnershipTransferPlanRowConnection, (t) => {
  const count = ({ endpoint, count: countOf }: Belongings, things: string) =>
    t.field({
      type: OwnershipTransferCount,
      description: `${things}. The same in every part of a plan. Null only together with an error.`,
      extensions: { ...nullOnlyWithError, ...callsC1(endpoint) },
      resolve: (part, _args, { c1 }) => countOf(c1, toPlanPart(part).fromUserId),
    });
  return {
    fromUser: t.field({
      type: User,
      description:
        'The person that hands over. Null when C1 has none with this id: an empty plan may be that of a mistyped id.',
      // The owners of the rows may have both already.
      extensions: mayCallC1(userLoader),
      resolve: (part, _args, context) => userLoader(context).load(toPlanPart(part).fromUserId),
    }),
    toUser: t.field({
      type: User,
      description: 'The successor. Null when C1 has none with this id.',
      extensions: mayCallC1(userLoader),
      resolve: (part, _args, context) => userLoader(context).load(toPlanPart(part).toUserId),
    }),
    coverage: t.field({
      type: [OwnershipTransferCoverage],
      nullable: false,
      description: 'How completely each kind was looked at, up to the end of this part.',
      resolve: (part) => computeCoverage(toPlanPart(part)),
    }),
    delegatorCount: count(delegators, 'The people whose delegate the person is'),
    openTaskCount: count(openTasks, 'The open tasks that are assigned to the person'),
    openFindingCount: count(
      openFindings,
      'The findings, of any type, that are not settled and of which the person is to take care',
    ),
    apiKeyCount: count(apiKeys, "The person's API keys"),
  };
});

/** Every part of this type is a part of a plan. */
function toPlanPart(part: Connection<PlanRow>): PlanPart {
  return part as PlanPart;
}
