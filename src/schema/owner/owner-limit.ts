import type { OwnableKindName } from './ownable-kind.ts';

/** C1 lets these kinds of objects have so many direct owners (docs.conductorone.com, owners of apps and resources). */
const limits: Readonly<Partial<Record<OwnableKindName, number>>> = {
  APP: 32,
  APP_ENTITLEMENT: 32,
  APP_RESOURCE: 32,
};

/** The most people that can own an object of a kind directly; undefined for kinds of which C1 states no limit. */
export function getMaxDirectOwners(kindName: OwnableKindName): number | undefined {
  return limits[kindName];
}
