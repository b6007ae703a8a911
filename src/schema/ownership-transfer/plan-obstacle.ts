import type { Context } from '../context.ts';
import { readSuccessor } from '../owner/writes/successor.ts';
import { getMaxDirectOwners } from '../owner/owner-limit.ts';
import { fixedOwnersLoader } from '../app-resource/fixed-owners-loader.ts';
import { countPeople, type PlanRow } from './plan-row.ts';

/** The reason why an ownership cannot be moved. */
export type Obstacle =
  | 'SUCCESSOR_IS_LEAVER'
  | 'SUCCESSOR_NOT_FOUND'
  | 'THROUGH_ENTITLEMENT'
  | 'OWNER_LIMIT_REACHED'
  | 'SET_BY_CONNECTOR';

/**
 * The reason why an ownership cannot be moved, the first of those that apply; null if it can.
 * @throws C1Error if the successor, or what tells that a connector set the owner, cannot be read
 */
export async function findObstacle(row: PlanRow, context: Context): Promise<Obstacle | null> {
  if (row.toUserId === row.fromUserId) return 'SUCCESSOR_IS_LEAVER';
  if ((await readSuccessor(row.toUserId, context)) === null) return 'SUCCESSOR_NOT_FOUND';
  if (row.isThroughEntitlement) return 'THROUGH_ENTITLEMENT';
  if (isFull(row)) return 'OWNER_LIMIT_REACHED';
  return (await isSetByConnector(row, context)) ? 'SET_BY_CONNECTOR' : null;
}

/** Whether the object can have no further owner, and the successor is none yet. */
function isFull({ kindName, owners, toUserId }: PlanRow): boolean {
  const limit = getMaxDirectOwners(kindName);
  if (limit === undefined || owners.some(({ ref }) => ref?.userRefId === toUserId)) return false;
  return countPeople(owners) >= limit;
}

async function isSetByConnector({ kindName, object, fromUserId }: PlanRow, context: Context) {
  if (kindName !== 'APP_RESOURCE') return false;
  const { appId = '', resourceTypeId = '', resourceId = '' } = object;
  const fixed = await fixedOwnersLoader(context).load({ appId, resourceTypeId, resourceId });
  return fixed?.userIds.includes(fromUserId) === true;
}
