import { appEntitlementLoader } from '../app-entitlement/app-entitlement-loader.ts';
import { appResourceLoader } from '../app-resource/app-resource-loader.ts';
import { fixedOwnersLoader } from '../app-resource/fixed-owners-loader.ts';
import { appUserLoader } from '../app-user/app-user-loader.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import { connectionType } from '../connection/connection-type.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { Ownership } from '../owner/owner-interfaces.ts';
import { roleLoader } from '../role/role-loader.ts';
import type { EnumValues } from '../scalar/enum-values.ts';
import { userLoader } from '../user/user-loader.ts';
import { findObstacle, type Obstacle } from './plan-obstacle.ts';
import { countOtherActiveOwners, type PlanRow } from './plan-row.ts';
import { findWarnings, type Warning, type WarningCode } from './plan-warnings.ts';

const OwnershipTransferWarningCode = builder.enumType('OwnershipTransferWarningCode', {
  description: 'What to know before an ownership is moved. None of it keeps it from being moved.',
  values: {
    SUCCESSOR_INACTIVE: { description: 'The successor is disabled; `value` is the status.' },
    SUCCESSOR_IS_OWNER: {
      description: 'The successor owns the object under this role already; `value` is the role.',
    },
    SUCCESSOR_WITHOUT_ROLE: {
      description:
        "The successor has no role in which an owner can act in C1's console (Super Administrator or Application " +
        'Administrator); `value` has the names of the roles, separated by commas.',
    },
    ONLY_ACTIVE_OWNER: {
      description:
        'No other active person owns the object directly. Not said where C1 hides an owner. `value` is null.',
    },
    MANAGED_BY_CODE: {
      description:
        'Infrastructure code manages the object and may undo the change; `value` has the annotations that say so, the beginning of long ones.',
    },
    RESPONSIBLE_IDENTITY: {
      description:
        'The person is also the one that the account belongs to (`AppUser.identityUser`), which moving the ownership does ' +
        'not change: the successor would get the access, too. `value` is the id of the person.',
    },
  } as const satisfies EnumValues<WarningCode>,
});

const OwnershipTransferWarning = builder.objectRef<Warning>('OwnershipTransferWarning').implement({
  description: 'Something to know before an ownership is moved.',
  fields: (t) => ({
    code: t.expose('code', {
      type: OwnershipTransferWarningCode,
      nullable: false,
      description: 'What it is.',
    }),
    value: t.exposeString('value', {
      description: 'The value that caused it, as the code says. Null where the code says it all.',
    }),
  }),
});

const OwnershipTransferObstacle = builder.enumType('OwnershipTransferObstacle', {
  description: 'The reason why an ownership cannot be moved.',
  values: {
    SUCCESSOR_IS_LEAVER: { description: 'The successor is the person that hands over.' },
    SUCCESSOR_NOT_FOUND: { description: 'C1 has no such successor, or has deleted the person.' },
    THROUGH_ENTITLEMENT: {
      description:
        'An entitlement that the person holds owns the object; the person owns it as long as the grant lasts.',
    },
    OWNER_LIMIT_REACHED: {
      description: 'As many people own the object as C1 allows, and the successor is none of them.',
    },
    SET_BY_CONNECTOR: {
      description:
        'The connected system made the person the owner of the resource, so it is changed only there.',
    },
  } as const satisfies EnumValues<Obstacle>,
});

/** One ownership of a plan. */
export const OwnershipTransferPlanRow = builder.objectRef<PlanRow>('OwnershipTransferPlanRow').implement({
  description: 'One ownership of the person that hands over, as it would be moved.',
  fields: (t) => ({
    ownership: t.field({
      type: Ownership,
      nullable: false,
      description:
        'The ownership. The `nodeId` of one that can be moved is what `transferOwnerships` takes. An `OwnerEntitlement` where ' +
        'the person owns the object only by holding that entitlement.',
      resolve: ({ ownership }) => ownership,
    }),
    isTransferable: t.boolean({
      description:
        'Whether it can be moved: whether there is no `obstacle`. Null only together with an error.',
      extensions: { ...nullOnlyWithError, ...callsC1(userLoader), ...mayCallC1(fixedOwnersLoader) },
      resolve: async (row, _args, context) => (await findObstacle(row, context)) === null,
    }),
    obstacle: t.field({
      type: OwnershipTransferObstacle,
      description:
        'The reason why it cannot be moved, the first of those that apply. Null when it can, or together with an error.',
      extensions: { ...callsC1(userLoader), ...mayCallC1(fixedOwnersLoader) },
      resolve: (row, _args, context) => findObstacle(row, context),
    }),
    warnings: t.field({
      type: [OwnershipTransferWarning],
      description: 'What to know before it is moved. Null only together with an error.',
      extensions: {
        ...nullOnlyWithError,
        ...callsC1(userLoader),
        ...mayCallC1(roleLoader, appLoader, appEntitlementLoader, appResourceLoader, appUserLoader),
      },
      resolve: (row, _args, context, { schema }) => findWarnings(row, context, schema),
    }),
    otherOwnerCount: t.int({
      nullable: false,
      description:
        'How many other active people own the object directly, under any role, without those that C1 hides.',
      resolve: countOtherActiveOwners,
    }),
  }),
});

/** The plan: its rows as a connection. */
export const OwnershipTransferPlanRowConnection = connectionType(
  OwnershipTransferPlanRow,
  'ownerships to be moved',
);
