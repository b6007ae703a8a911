import type { C1User } from '../../../c1/resources/users.ts';
import { builder } from '../../builder.ts';
import { mayCallC1 } from '../../c1-calls.ts';
import { connectionType } from '../../connection/connection-type.ts';
import type { Connection } from '../../connection/read-connection.ts';
import { resolveReference } from '../../loader/reference.ts';
import type { EnumValues } from '../../scalar/enum-values.ts';
import { User } from '../../user/user.ts';
import { userLoader } from '../../user/user-loader.ts';
import { Ownership } from '../owner-interfaces.ts';

/** The most people of one object that are listed. */
export const maxPeople = 1_000;

/** A person who owns an object, and the ownerships by which they do. */
export interface EffectiveOwnerRow {
  readonly userId: string;
  /** As C1 embeds it in an ownership; null for a person behind an entitlement, who is loaded when selected. */
  readonly user: C1User | null;
  /** The ownerships, each branded with its type. */
  readonly sources: readonly object[];
}

/** The reason why a list of people may lack some. */
export type IncompleteReason = 'TOO_MANY_PEOPLE' | 'NOT_SHOWN';

/** What is known of a whole list of people. */
export interface Completeness {
  readonly incompleteReason: IncompleteReason | null;
  /** Accounts that hold an owning entitlement, and that C1 has matched with no person. */
  readonly unmappedAccountCount: number;
}

/** A part of the people who own an object. */
export type EffectiveOwnerPart = Connection<EffectiveOwnerRow> & Completeness;

const EffectiveOwner = builder.objectRef<EffectiveOwnerRow>('EffectiveOwner').implement({
  description: 'A person owning an object, directly or by holding an entitlement that owns it.',
  fields: (t) => ({
    userId: t.exposeID('userId', { nullable: false, description: "C1's id of the person." }),
    user: t.field({
      type: User,
      description: 'The person. Null when C1 does not show them to the caller or they cannot be read.',
      extensions: mayCallC1(userLoader), // C1 embeds direct owners
      resolve: ({ user, userId }, _args, context, info) =>
        user ?? resolveReference(info, userLoader(context))(userId),
    }),
    sources: t.field({
      type: [Ownership],
      nullable: false,
      description:
        'The ownerships that make them an owner: their own, then those of entitlements that they hold. At least one.',
      resolve: ({ sources }) => sources,
    }),
  }),
});

const EffectiveOwnersIncompleteReason = builder.enumType('EffectiveOwnersIncompleteReason', {
  description: 'The reason why a list of the people owning an object may lack some.',
  values: {
    TOO_MANY_PEOPLE: {
      description: `More than ${maxPeople.toLocaleString('en')} people own it, or an entitlement has too many grants to read. Listed are the direct owners, then the holders of one owning entitlement after the other, until the list is full.`,
    },
    NOT_SHOWN: {
      description:
        'C1 does not show one of the owners, or one of the accounts that hold an owning entitlement.',
    },
  } as const satisfies EnumValues<IncompleteReason>,
});

/** People who own an object, page by page. */
export const EffectiveOwnerConnection = connectionType(EffectiveOwner, 'people owning an object');

builder.objectFields(EffectiveOwnerConnection, (t) => ({
  isComplete: t.boolean({
    nullable: false,
    description: 'Whether the list, over all its pages, has all people who own the object.',
    resolve: (part) => getCompleteness(part).incompleteReason === null,
  }),
  incompleteReason: t.field({
    type: EffectiveOwnersIncompleteReason,
    description: 'Why people may be missing, the first of the reasons that apply. Null when `isComplete`.',
    resolve: (part) => getCompleteness(part).incompleteReason,
  }),
  unmappedAccountCount: t.int({
    nullable: false,
    description:
      'How many accounts hold an owning entitlement, among those that were read, and belong to no person that C1 knows. ' +
      'They are not in the list.',
    resolve: (part) => getCompleteness(part).unmappedAccountCount,
  }),
}));

/** Every part of this type is created with both. */
function getCompleteness(part: Connection<EffectiveOwnerRow>): Completeness {
  return part as EffectiveOwnerPart;
}
