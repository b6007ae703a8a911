import { builder } from '../../builder.ts';
import type { EnumValues } from '../../scalar/enum-values.ts';
import { nullOnlyWithError } from '../../semantic-nullability.ts';

/** What may be wrong with the owners of an object. */
export type OwnershipProblemName =
  | 'UNOWNED'
  | 'ONLY_ENTITLEMENT_OWNERS'
  | 'ONLY_INACTIVE_OWNERS'
  | 'SINGLE_OWNER'
  | 'INACTIVE_OWNER'
  | 'AT_OWNER_LIMIT';

const values = {
  UNOWNED: { description: 'Neither a person nor an entitlement owns it.' },
  ONLY_ENTITLEMENT_OWNERS: {
    description:
      'No person owns it directly, while at least one entitlement does: its owners are the holders of that, of which there ' +
      'may be none. They are in `effectiveOwners`.',
  },
  ONLY_INACTIVE_OWNERS: {
    description:
      'At least one person owns it directly, all of these are inactive, and no entitlement owns it.',
  },
  SINGLE_OWNER: {
    description:
      'Exactly one active person owns it directly, under whichever roles, and no entitlement owns it.',
  },
  INACTIVE_OWNER: { description: 'At least one of the people that own it directly is inactive.' },
  AT_OWNER_LIMIT: {
    description:
      'As many people own it directly as C1 allows: 32, for apps, entitlements and resources. It can have no further one.',
  },
} as const satisfies EnumValues<OwnershipProblemName>;

/** What may be wrong with the owners of an object. */
export const OwnershipProblem = builder.enumType('OwnershipProblem', {
  description:
    'What may be wrong with the owners of an object. A person is inactive if C1 has deleted or disabled them; what a ' +
    'directory says about the employment is not judged.',
  values,
});

/** All problems, in the order of the enum. */
export const ownershipProblems = Object.keys(values) as readonly OwnershipProblemName[];

/** How an object is owned. */
export interface OwnershipHealthRow {
  readonly problems: readonly OwnershipProblemName[];
  readonly activeOwnerCount: number;
  readonly inactiveOwnerCount: number;
  readonly isComplete: boolean;
}

/** How an object is owned: the problems, and the numbers behind them. */
export const OwnershipHealth = builder.objectRef<OwnershipHealthRow>('OwnershipHealth').implement({
  description: 'How an object is owned, by its owners as C1 lists them now.',
  extensions: nullOnlyWithError,
  fields: (t) => ({
    problems: t.expose('problems', {
      type: [OwnershipProblem],
      nullable: false,
      description: 'What may be wrong. Empty when nothing is, as far as C1 shows the owners (`isComplete`).',
    }),
    activeOwnerCount: t.exposeInt('activeOwnerCount', {
      nullable: false,
      description:
        'How many active people own it directly, each counted once. A person of whom C1 does not say more counts as active.',
    }),
    inactiveOwnerCount: t.exposeInt('inactiveOwnerCount', {
      nullable: false,
      description: 'How many inactive people own it directly, each counted once.',
    }),
    isComplete: t.exposeBoolean('isComplete', {
      nullable: false,
      description:
        'Whether C1 shows the caller all people that own it directly, and their status. If not, hidden people are in neither ' +
        'number, and no problem is stated of which they may be the remedy.',
    }),
  }),
});
