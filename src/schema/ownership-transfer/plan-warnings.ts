import type { GraphQLSchema } from 'graphql';
import { appUserLoader } from '../app-user/app-user-loader.ts';
import type { Context } from '../context.ts';
import { getOwnableTypeByKind } from '../owner/any-object/ownable-types.ts';
import type { OwnableKindName } from '../owner/ownable-kind.ts';
import { readSuccessor } from '../owner/writes/successor.ts';
import { roleLoader } from '../role/role-loader.ts';
import { isInactive } from '../user/user-activity.ts';
import { hasHidden, countOtherActiveOwners, type PlanRow } from './plan-row.ts';

/** What to know before an ownership is moved; none of it refuses the move. */
export type WarningCode =
  | 'SUCCESSOR_INACTIVE'
  | 'SUCCESSOR_IS_OWNER'
  | 'SUCCESSOR_WITHOUT_ROLE'
  | 'ONLY_ACTIVE_OWNER'
  | 'MANAGED_BY_CODE'
  | 'RESPONSIBLE_IDENTITY';

/** A warning and the value that caused it. */
export interface Warning {
  readonly code: WarningCode;
  readonly value: string | null;
}

/** The roles of C1 in which an owner can act in its console (docs of C1, applications). */
const actingRoles: ReadonlySet<string | null> = new Set(['system:owner', 'system:application-admin']);

/** The kinds of objects that C1 lets be annotated. */
const annotatedKinds: ReadonlySet<OwnableKindName> = new Set(['APP', 'APP_ENTITLEMENT', 'APP_RESOURCE']);

/** The annotations by which infrastructure code marks what it manages. */
const codeAnnotations = ['managed_by', 'iac_workspace', 'iac_resource_address'];

/** What to know before the ownership is moved. @throws C1Error if something that would tell cannot be read */
export async function findWarnings(
  row: PlanRow,
  context: Context,
  schema: GraphQLSchema,
): Promise<readonly Warning[]> {
  if (row.isThroughEntitlement) return []; // it cannot be moved
  const warnings = await Promise.all([
    findSuccessorWarnings(row, context),
    findCodeWarnings(row, context, schema),
    findIdentityWarnings(row, context),
  ]);
  const isOnly = countOtherActiveOwners(row) === 0 && !hasHidden(row.owners);
  return [...warnings.flat(), ...(isOnly ? [{ code: 'ONLY_ACTIVE_OWNER', value: null } as const] : [])];
}

async function findSuccessorWarnings(row: PlanRow, context: Context): Promise<readonly Warning[]> {
  const successor = await readSuccessor(row.toUserId, context);
  if (successor === null) return [];
  const { roleSlug } = row.ownership;
  const isOwner = row.owners.some((one) => one.ref?.userRefId === successor.id && one.roleSlug === roleSlug);
  const roles = await roleLoader(context).loadMany(successor.roleIds);
  const unread = roles.find((role) => role instanceof Error);
  if (unread !== undefined) throw unread;
  const names = roles.map((role) => (role === null || role instanceof Error ? null : role.name));
  return [
    ...(isInactive(successor)
      ? [{ code: 'SUCCESSOR_INACTIVE', value: successor.status ?? successor.deletedAt } as const]
      : []),
    ...(isOwner ? [{ code: 'SUCCESSOR_IS_OWNER', value: roleSlug } as const] : []),
    ...(names.some((name) => actingRoles.has(name))
      ? []
      : [
          {
            code: 'SUCCESSOR_WITHOUT_ROLE',
            value: names.filter((name) => name !== null).join(', '),
          } as const,
        ]),
  ];
}

/** The annotations of the object that say that infrastructure code manages it. */
async function findCodeWarnings(
  { kindName, object }: PlanRow,
  context: Context,
  schema: GraphQLSchema,
): Promise<readonly Warning[]> {
  if (!annotatedKinds.has(kindName)) return [];
  const row = await getOwnableTypeByKind(kindName, schema).load(object, context, schema);
  const { annotations } = (row ?? {}) as { readonly annotations?: Readonly<Record<string, unknown>> | null };
  const found = codeAnnotations.flatMap((name) =>
    annotations?.[name] == null ? [] : [`${name}=${abridge(JSON.stringify(annotations[name]))}`],
  );
  return found.length === 0 ? [] : [{ code: 'MANAGED_BY_CODE', value: found.join(' ') }];
}

/** The most characters of an annotation in a warning; the object has all of it. */
const maxAnnotationLength = 200;

function abridge(text: string): string {
  return text.length <= maxAnnotationLength ? text : `${text.slice(0, maxAnnotationLength).toWellFormed()}…`;
}

/** Whether the one that hands over is also the responsible identity of the account. */
async function findIdentityWarnings(
  { kindName, object, fromUserId }: PlanRow,
  context: Context,
): Promise<readonly Warning[]> {
  if (kindName !== 'APP_USER') return [];
  const { appId = '', userId: appUserId = '' } = object;
  const account = await appUserLoader(context).load({ appId, appUserId });
  return account?.identityUserId === fromUserId ? [{ code: 'RESPONSIBLE_IDENTITY', value: fromUserId }] : [];
}
