/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An entitlement of an app. */
export type AppEntitlementRefInput = {
  /** C1's id of the app. */
  appId: string | number;
  /** C1's id of the entitlement, unique within its app only. */
  id: string | number;
};

/** Which object is to have which owner, and under which role. */
export type CreateOwnerInput = {
  /** The `nodeId` of the object: of an `OwnedObject`. */
  objectId: string | number;
  /** The owner, of one kind or the other. */
  owner: OwnerInput;
  /** The role. C1 publishes no list of roles; the `roleSlug` of existing owners shows those in use. */
  roleSlug: string;
};

/** Which person is to own an app, and under which role. */
export type CreateUserOwnerInput = {
  /** C1's id of the app. */
  appId: string | number;
  /** The role. C1 publishes no list of roles; the `roleSlug` of existing owners shows those in use. */
  roleSlug: string;
  /** C1's id of the person. */
  userRefId: string | number;
};

/** Which person is no longer to own an app, under which role. */
export type DeleteUserOwnerInput = {
  /** C1's id of the app. */
  appId: string | number;
  /** The role. C1 publishes no list of roles; the `roleSlug` of existing owners shows those in use. */
  roleSlug: string;
  /** C1's id of the person. */
  userRefId: string | number;
};

/** The reason why a list of the people owning an object may lack some. */
export type EffectiveOwnersIncompleteReason =
  /** C1 does not show one of the owners, or one of the accounts that hold an owning entitlement. */
  | 'NOT_SHOWN'
  /** More than 1,000 people own it, or an entitlement has too many grants to read. Listed are the direct owners, then the holders of one owning entitlement after the other, until the list is full. */
  | 'TOO_MANY_PEOPLE';

/** A kind of objects that can have owners. */
export type OwnableKind =
  /** An app (`App`). */
  | 'APP'
  /** An entitlement of an app (`AppEntitlement`). */
  | 'APP_ENTITLEMENT'
  /** A resource of an app (`AppResource`). */
  | 'APP_RESOURCE'
  /** An account (`AppUser`). */
  | 'APP_USER'
  /** A connector (`Connector`). */
  | 'CONNECTOR'
  /** A user (`User`). Service accounts are those that have owners. */
  | 'USER';

/** An owner: a person, or an entitlement, all of whose holders own the object. */
export type OwnerInput =
  {   /** The entitlement. */
  appEntitlementRef: AppEntitlementRefInput; userRefId?: never; }
  |  { appEntitlementRef?: never;   /** C1's id of the person. */
  userRefId: string | number; };

/** What may be wrong with the owners of an object. A person is inactive if C1 has deleted or disabled them; what a directory says about the employment is not judged. */
export type OwnershipProblem =
  /** As many people own it directly as C1 allows: 32, for apps, entitlements and resources. It can have no further one. */
  | 'AT_OWNER_LIMIT'
  /** At least one of the people that own it directly is inactive. */
  | 'INACTIVE_OWNER'
  /** No person owns it directly, while at least one entitlement does: its owners are the holders of that, of which there may be none. They are in `effectiveOwners`. */
  | 'ONLY_ENTITLEMENT_OWNERS'
  /** At least one person owns it directly, all of these are inactive, and no entitlement owns it. */
  | 'ONLY_INACTIVE_OWNERS'
  /** Exactly one active person owns it directly, under whichever roles, and no entitlement owns it. */
  | 'SINGLE_OWNER'
  /** Neither a person nor an entitlement owns it. */
  | 'UNOWNED';

/** What of a kind of objects was not looked at. */
export type OwnershipTransferCoverageGap =
  /** Accounts of other people: only those of machines and agents, and the own ones, are looked at. */
  | 'ACCOUNTS_OF_OTHER_PEOPLE'
  /** People: only other users are looked at. */
  | 'HUMAN_USERS'
  /** The objects of the parts after this one. */
  | 'LATER_PARTS'
  /** Objects that the person owns only by holding an entitlement: C1 has no search for them, so that only those are listed that the search for direct owners found. */
  | 'OWNED_THROUGH_ENTITLEMENT'
  /** Objects of this part whose owners, or some of them, C1 does not show to the caller or fails to, which may include the person. */
  | 'OWNERS_NOT_SHOWN';

/** The reason why an ownership cannot be moved. */
export type OwnershipTransferObstacle =
  /** As many people own the object as C1 allows, and the successor is none of them. */
  | 'OWNER_LIMIT_REACHED'
  /** The connected system made the person the owner of the resource, so it is changed only there. */
  | 'SET_BY_CONNECTOR'
  /** The successor is the person that hands over. */
  | 'SUCCESSOR_IS_LEAVER'
  /** C1 has no such successor, or has deleted the person. */
  | 'SUCCESSOR_NOT_FOUND'
  /** An entitlement that the person holds owns the object; the person owns it as long as the grant lasts. */
  | 'THROUGH_ENTITLEMENT';

/** What became of an ownership that was to be moved to a successor. */
export type OwnershipTransferOutcome =
  /** Both own the object now: the successor was added, and the person before remains. Call again to go on. */
  | 'ADDED'
  /** Nothing had to be done: it was moved before. */
  | 'ALREADY_MOVED'
  /** The successor owns the object, and the person before does not any more. */
  | 'MOVED'
  /** Nothing was changed. */
  | 'NOT_MOVED'
  /** C1 shows neither ownership, or it is not known whether a change was made. Its reads may be minutes late: call again later. */
  | 'UNKNOWN';

/** What to know before an ownership is moved. None of it keeps it from being moved. */
export type OwnershipTransferWarningCode =
  /** Infrastructure code manages the object and may undo the change; `value` has the annotations that say so, the beginning of long ones. */
  | 'MANAGED_BY_CODE'
  /** No other active person owns the object directly. Not said where C1 hides an owner. `value` is null. */
  | 'ONLY_ACTIVE_OWNER'
  /** The person is also the one that the account belongs to (`AppUser.identityUser`), which moving the ownership does not change: the successor would get the access, too. `value` is the id of the person. */
  | 'RESPONSIBLE_IDENTITY'
  /** The successor is disabled; `value` is the status. */
  | 'SUCCESSOR_INACTIVE'
  /** The successor owns the object under this role already; `value` is the role. */
  | 'SUCCESSOR_IS_OWNER'
  /** The successor has no role in which an owner can act in C1's console (Super Administrator or Application Administrator); `value` has the names of the roles, separated by commas. */
  | 'SUCCESSOR_WITHOUT_ROLE';

/** The delegate that a person is to have, and for how long. */
export type SetUserDelegationInput = {
  /** C1's id of the delegate. An explicit null ends the delegation; leaving it out is an error, so that nothing is ended by mistake. */
  delegatedUserId?: string | number | null | undefined;
  /** When it ends. It has no end if absent. */
  delegationExpireAt?: string | null | undefined;
  /** When it begins. At once if absent. */
  delegationStartAt?: string | null | undefined;
  /** C1's id of the person whose tasks are delegated. */
  userId: string | number;
};

/** Which ownerships are to be moved, and to whom. */
export type TransferOwnershipsInput = {
  /** The `nodeId`s of 1 to 25 ownerships of people (`OwnerUser`), none of them twice. */
  ownershipIds: Array<string | number>;
  /** C1's id of the successor. */
  toUserId: string | number;
};

/** Whether a person can use C1. */
export type UserStatus =
  /** The person is gone; ownerships may still name them. */
  | 'DELETED'
  /** The person is known and switched off. */
  | 'DISABLED'
  /** The person is active. */
  | 'ENABLED'
  /** C1 does not say. */
  | 'UNKNOWN';

export type OwnershipProblemsQueryVariables = Exact<{
  kinds: Array<OwnableKind> | OwnableKind;
  appIds?: Array<string | number> | string | number | null | undefined;
  problems?: Array<OwnershipProblem> | OwnershipProblem | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnershipProblemsQuery = { ownershipProblems: { __typename: 'OwnedObjectConnection', scanned: number, notShown: number, nodes: Array<
      | { __typename: 'App', ownableKind: OwnableKind, id: string, nodeId: string, displayName: string | null, ownershipHealth: { __typename: 'OwnershipHealth', problems: Array<OwnershipProblem>, activeOwnerCount: number, inactiveOwnerCount: number, isComplete: boolean } | null }
      | { __typename: 'AppEntitlement', ownableKind: OwnableKind, nodeId: string, displayName: string | null, ownershipHealth: { __typename: 'OwnershipHealth', problems: Array<OwnershipProblem>, activeOwnerCount: number, inactiveOwnerCount: number, isComplete: boolean } | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
      | { __typename: 'AppResource', ownableKind: OwnableKind, nodeId: string, displayName: string | null, ownershipHealth: { __typename: 'OwnershipHealth', problems: Array<OwnershipProblem>, activeOwnerCount: number, inactiveOwnerCount: number, isComplete: boolean } | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
      | { __typename: 'AppUser', ownableKind: OwnableKind, nodeId: string, displayName: string | null, ownershipHealth: { __typename: 'OwnershipHealth', problems: Array<OwnershipProblem>, activeOwnerCount: number, inactiveOwnerCount: number, isComplete: boolean } | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
      | { __typename: 'Connector', ownableKind: OwnableKind, nodeId: string, displayName: string | null, ownershipHealth: { __typename: 'OwnershipHealth', problems: Array<OwnershipProblem>, activeOwnerCount: number, inactiveOwnerCount: number, isComplete: boolean } | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
      | { __typename: 'User', ownableKind: OwnableKind, id: string, nodeId: string, displayName: string | null, ownershipHealth: { __typename: 'OwnershipHealth', problems: Array<OwnershipProblem>, activeOwnerCount: number, inactiveOwnerCount: number, isComplete: boolean } | null }
    >, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type FindAppsToCheckQueryVariables = Exact<{
  query: string;
}>;


export type FindAppsToCheckQuery = { apps: { __typename: 'AppConnection', edges: Array<{ __typename: 'AppEdge', cursor: string, node: { __typename: 'App', id: string, displayName: string | null, description: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RolesOfObjectQueryVariables = Exact<{
  objectId: string | number;
}>;


export type RolesOfObjectQuery = { node:
    | { __typename: 'App', nodeId: string, userOwners: { __typename: 'AppOwnerUserConnection', edges: Array<{ __typename: 'AppOwnerUserEdge', cursor: string, node: { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'AppEntitlement', nodeId: string, userOwners: { __typename: 'AppEntitlementOwnerUserConnection', edges: Array<{ __typename: 'AppEntitlementOwnerUserEdge', cursor: string, node: { __typename: 'AppEntitlementOwnerUser', nodeId: string, roleSlug: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'AppEntitlementOwnerEntitlement', nodeId: string }
    | { __typename: 'AppEntitlementOwnerUser', nodeId: string }
    | { __typename: 'AppOwnerEntitlement', nodeId: string }
    | { __typename: 'AppOwnerUser', nodeId: string }
    | { __typename: 'AppResource', nodeId: string, userOwners: { __typename: 'AppResourceOwnerUserConnection', edges: Array<{ __typename: 'AppResourceOwnerUserEdge', cursor: string, node: { __typename: 'AppResourceOwnerUser', nodeId: string, roleSlug: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'AppResourceOwnerEntitlement', nodeId: string }
    | { __typename: 'AppResourceOwnerUser', nodeId: string }
    | { __typename: 'AppResourceType', nodeId: string }
    | { __typename: 'AppUser', nodeId: string, userOwners: { __typename: 'AppUserOwnerUserConnection', edges: Array<{ __typename: 'AppUserOwnerUserEdge', cursor: string, node: { __typename: 'AppUserOwnerUser', nodeId: string, roleSlug: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'AppUserOwnerEntitlement', nodeId: string }
    | { __typename: 'AppUserOwnerUser', nodeId: string }
    | { __typename: 'Connector', nodeId: string, userOwners: { __typename: 'ConnectorOwnerUserConnection', edges: Array<{ __typename: 'ConnectorOwnerUserEdge', cursor: string, node: { __typename: 'ConnectorOwnerUser', nodeId: string, roleSlug: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'ConnectorOwnerEntitlement', nodeId: string }
    | { __typename: 'ConnectorOwnerUser', nodeId: string }
    | { __typename: 'Directory', nodeId: string }
    | { __typename: 'Finding', nodeId: string }
    | { __typename: 'Role', nodeId: string }
    | { __typename: 'ServicePrincipal', nodeId: string }
    | { __typename: 'ServicePrincipalCredential', nodeId: string }
    | { __typename: 'User', nodeId: string, userOwners: { __typename: 'UserOwnerUserConnection', edges: Array<{ __typename: 'UserOwnerUserEdge', cursor: string, node: { __typename: 'UserOwnerUser', nodeId: string, roleSlug: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'UserOwnerEntitlement', nodeId: string }
    | { __typename: 'UserOwnerUser', nodeId: string }
   | null };

export type CreateOwnerMutationVariables = Exact<{
  input: CreateOwnerInput;
}>;


export type CreateOwnerMutation = { createOwner: { __typename: 'CreateOwnerPayload', ownership:
      | { __typename: 'AppEntitlementOwnerEntitlement', nodeId: string, roleSlug: string }
      | { __typename: 'AppEntitlementOwnerUser', nodeId: string, roleSlug: string }
      | { __typename: 'AppOwnerEntitlement', nodeId: string, roleSlug: string }
      | { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string }
      | { __typename: 'AppResourceOwnerEntitlement', nodeId: string, roleSlug: string }
      | { __typename: 'AppResourceOwnerUser', nodeId: string, roleSlug: string }
      | { __typename: 'AppUserOwnerEntitlement', nodeId: string, roleSlug: string }
      | { __typename: 'AppUserOwnerUser', nodeId: string, roleSlug: string }
      | { __typename: 'ConnectorOwnerEntitlement', nodeId: string, roleSlug: string }
      | { __typename: 'ConnectorOwnerUser', nodeId: string, roleSlug: string }
      | { __typename: 'UserOwnerEntitlement', nodeId: string, roleSlug: string }
      | { __typename: 'UserOwnerUser', nodeId: string, roleSlug: string }
     | null } | null };

export type ReadPersonQueryVariables = Exact<{
  userId: string | number;
}>;


export type ReadPersonQuery = { user: { __typename: 'User', id: string, displayName: string | null, email: string | null, jobTitle: string | null, status: UserStatus | null, managers: Array<{ __typename: 'User', id: string, displayName: string | null } | null> | null } | null };

export type TransferPlanQueryVariables = Exact<{
  fromUserId: string | number;
  toUserId: string | number;
  after?: string | null | undefined;
  isFirst: boolean;
}>;


export type TransferPlanQuery = { ownershipTransferPlan: { __typename: 'OwnershipTransferPlanRowConnection', nodes: Array<{ __typename: 'OwnershipTransferPlanRow', isTransferable: boolean | null, obstacle: OwnershipTransferObstacle | null, otherOwnerCount: number, ownership:
        | { __typename: 'AppEntitlementOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'AppEntitlementOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'AppOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'App', nodeId: string, id: string, displayName: string | null } | null }
        | { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'App', nodeId: string, id: string, displayName: string | null } | null }
        | { __typename: 'AppResourceOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppResource', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'AppResourceOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppResource', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'AppUserOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppUser', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'AppUserOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppUser', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'ConnectorOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'Connector', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'ConnectorOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'Connector', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
        | { __typename: 'UserOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'User', nodeId: string, id: string, displayName: string | null } | null }
        | { __typename: 'UserOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'User', nodeId: string, id: string, displayName: string | null } | null }
      , warnings: Array<{ __typename: 'OwnershipTransferWarning', code: OwnershipTransferWarningCode, value: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, coverage: Array<{ __typename: 'OwnershipTransferCoverage', kind: OwnableKind, scanned: number, isComplete: boolean, gaps: Array<OwnershipTransferCoverageGap> }>, delegatorCount?: { __typename: 'OwnershipTransferCount', count: number, isComplete: boolean } | null, openTaskCount?: { __typename: 'OwnershipTransferCount', count: number, isComplete: boolean } | null, openFindingCount?: { __typename: 'OwnershipTransferCount', count: number, isComplete: boolean } | null, apiKeyCount?: { __typename: 'OwnershipTransferCount', count: number, isComplete: boolean } | null } | null };

export type CountFragment = { __typename: 'OwnershipTransferCount', count: number, isComplete: boolean };

export type PlanRowFragment = { __typename: 'OwnershipTransferPlanRow', isTransferable: boolean | null, obstacle: OwnershipTransferObstacle | null, otherOwnerCount: number, ownership:
    | { __typename: 'AppEntitlementOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'AppEntitlementOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'AppOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'App', nodeId: string, id: string, displayName: string | null } | null }
    | { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'App', nodeId: string, id: string, displayName: string | null } | null }
    | { __typename: 'AppResourceOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppResource', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'AppResourceOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppResource', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'AppUserOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppUser', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'AppUserOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'AppUser', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'ConnectorOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'Connector', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'ConnectorOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'Connector', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null }
    | { __typename: 'UserOwnerEntitlement', nodeId: string, roleSlug: string, ownedObject: { __typename: 'User', nodeId: string, id: string, displayName: string | null } | null }
    | { __typename: 'UserOwnerUser', nodeId: string, roleSlug: string, ownedObject: { __typename: 'User', nodeId: string, id: string, displayName: string | null } | null }
  , warnings: Array<{ __typename: 'OwnershipTransferWarning', code: OwnershipTransferWarningCode, value: string | null }> | null };

export type TransferOwnershipsMutationVariables = Exact<{
  input: TransferOwnershipsInput;
}>;


export type TransferOwnershipsMutation = { transferOwnerships: { __typename: 'TransferOwnershipsPayload', transfers: Array<{ __typename: 'OwnershipTransfer', ownershipId: string, outcome: OwnershipTransferOutcome, error: { __typename: 'OwnershipTransferError', code: string, message: string } | null }> } | null };

export type DelegateOfQueryVariables = Exact<{
  userId: string | number;
}>;


export type DelegateOfQuery = { user: { __typename: 'User', id: string, delegatedUserId: string | null, delegatedUser: { __typename: 'User', id: string, displayName: string | null, email: string | null } | null } | null };

export type SetDelegateMutationVariables = Exact<{
  input: SetUserDelegationInput;
}>;


export type SetDelegateMutation = { setUserDelegation: { __typename: 'SetUserDelegationPayload', user: { __typename: 'User', id: string, delegatedUserId: string | null } | null } | null };

export type ObjectNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ObjectNamesQuery = { nodes: Array<
    | { __typename: 'App', nodeId: string, id: string, displayName: string | null }
    | { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
    | { __typename: 'AppEntitlementOwnerEntitlement', nodeId: string }
    | { __typename: 'AppEntitlementOwnerUser', nodeId: string }
    | { __typename: 'AppOwnerEntitlement', nodeId: string }
    | { __typename: 'AppOwnerUser', nodeId: string }
    | { __typename: 'AppResource', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
    | { __typename: 'AppResourceOwnerEntitlement', nodeId: string }
    | { __typename: 'AppResourceOwnerUser', nodeId: string }
    | { __typename: 'AppResourceType', nodeId: string }
    | { __typename: 'AppUser', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
    | { __typename: 'AppUserOwnerEntitlement', nodeId: string }
    | { __typename: 'AppUserOwnerUser', nodeId: string }
    | { __typename: 'Connector', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null }
    | { __typename: 'ConnectorOwnerEntitlement', nodeId: string }
    | { __typename: 'ConnectorOwnerUser', nodeId: string }
    | { __typename: 'Directory', nodeId: string }
    | { __typename: 'Finding', nodeId: string }
    | { __typename: 'Role', nodeId: string }
    | { __typename: 'ServicePrincipal', nodeId: string }
    | { __typename: 'ServicePrincipalCredential', nodeId: string }
    | { __typename: 'User', nodeId: string, id: string, displayName: string | null }
    | { __typename: 'UserOwnerEntitlement', nodeId: string }
    | { __typename: 'UserOwnerUser', nodeId: string }
   | null> | null };

type ObjectName_App_Fragment = { __typename: 'App', id: string, nodeId: string, displayName: string | null };

type ObjectName_AppEntitlement_Fragment = { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null };

type ObjectName_AppResource_Fragment = { __typename: 'AppResource', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null };

type ObjectName_AppUser_Fragment = { __typename: 'AppUser', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null };

type ObjectName_Connector_Fragment = { __typename: 'Connector', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null };

type ObjectName_User_Fragment = { __typename: 'User', id: string, nodeId: string, displayName: string | null };

export type ObjectNameFragment =
  | ObjectName_App_Fragment
  | ObjectName_AppEntitlement_Fragment
  | ObjectName_AppResource_Fragment
  | ObjectName_AppUser_Fragment
  | ObjectName_Connector_Fragment
  | ObjectName_User_Fragment
;

export type FindAppsToOwnQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAppsToOwnQuery = { apps: { __typename: 'AppConnection', edges: Array<{ __typename: 'AppEdge', cursor: string, node: { __typename: 'App', id: string, displayName: string | null, description: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type OwnersOfAppQueryVariables = Exact<{
  appId: string | number;
  roleSlug?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnersOfAppQuery = { app: { __typename: 'App', id: string, displayName: string | null, description: string | null, userOwners: { __typename: 'AppOwnerUserConnection', edges: Array<{ __typename: 'AppOwnerUserEdge', cursor: string, node: { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string, createdAt: string | null, user: { __typename: 'User', id: string, displayName: string | null, email: string | null, jobTitle: string | null, status: UserStatus | null, managers: Array<{ __typename: 'User', id: string, displayName: string | null } | null> | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OwnerFragment = { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string, createdAt: string | null, user: { __typename: 'User', id: string, displayName: string | null, email: string | null, jobTitle: string | null, status: UserStatus | null, managers: Array<{ __typename: 'User', id: string, displayName: string | null } | null> | null } | null };

export type EntitlementOwnersOfAppQueryVariables = Exact<{
  appId: string | number;
  roleSlug?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EntitlementOwnersOfAppQuery = { app: { __typename: 'App', id: string, entitlementOwners: { __typename: 'AppOwnerEntitlementConnection', edges: Array<{ __typename: 'AppOwnerEntitlementEdge', cursor: string, node: { __typename: 'AppOwnerEntitlement', nodeId: string, roleSlug: string, createdAt: string | null, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null, app: { __typename: 'App', id: string, displayName: string | null } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type EffectiveOwnersOfAppQueryVariables = Exact<{
  appId: string | number;
  after?: string | null | undefined;
}>;


export type EffectiveOwnersOfAppQuery = { app: { __typename: 'App', id: string, effectiveOwners: { __typename: 'EffectiveOwnerConnection', isComplete: boolean, incompleteReason: EffectiveOwnersIncompleteReason | null, unmappedAccountCount: number, edges: Array<{ __typename: 'EffectiveOwnerEdge', cursor: string, node: { __typename: 'EffectiveOwner', userId: string, user: { __typename: 'User', id: string, displayName: string | null, email: string | null } | null, sources: Array<
            | { __typename: 'AppEntitlementOwnerEntitlement', nodeId: string, roleSlug: string, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null } | null }
            | { __typename: 'AppEntitlementOwnerUser', nodeId: string, roleSlug: string }
            | { __typename: 'AppOwnerEntitlement', nodeId: string, roleSlug: string, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null } | null }
            | { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string }
            | { __typename: 'AppResourceOwnerEntitlement', nodeId: string, roleSlug: string, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null } | null }
            | { __typename: 'AppResourceOwnerUser', nodeId: string, roleSlug: string }
            | { __typename: 'AppUserOwnerEntitlement', nodeId: string, roleSlug: string, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null } | null }
            | { __typename: 'AppUserOwnerUser', nodeId: string, roleSlug: string }
            | { __typename: 'ConnectorOwnerEntitlement', nodeId: string, roleSlug: string, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null } | null }
            | { __typename: 'ConnectorOwnerUser', nodeId: string, roleSlug: string }
            | { __typename: 'UserOwnerEntitlement', nodeId: string, roleSlug: string, appEntitlement: { __typename: 'AppEntitlement', nodeId: string, displayName: string | null } | null }
            | { __typename: 'UserOwnerUser', nodeId: string, roleSlug: string }
          > } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type AddOwnerMutationVariables = Exact<{
  input: CreateUserOwnerInput;
}>;


export type AddOwnerMutation = { createUserOwner: { __typename: 'CreateUserOwnerPayload', appOwnerUser: { __typename: 'AppOwnerUser', nodeId: string, roleSlug: string, createdAt: string | null, user: { __typename: 'User', id: string, displayName: string | null, email: string | null, jobTitle: string | null, status: UserStatus | null, managers: Array<{ __typename: 'User', id: string, displayName: string | null } | null> | null } | null } | null } | null };

export type RemoveOwnerMutationVariables = Exact<{
  input: DeleteUserOwnerInput;
}>;


export type RemoveOwnerMutation = { deleteUserOwner: { __typename: 'DeleteUserOwnerPayload', deletedNodeId: string } | null };

export type FindPeopleQueryVariables = Exact<{
  query: string;
  userStatuses?: Array<UserStatus> | UserStatus | null | undefined;
}>;


export type FindPeopleQuery = { users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', cursor: string, node: { __typename: 'User', id: string, displayName: string | null, email: string | null, jobTitle: string | null, status: UserStatus | null, managers: Array<{ __typename: 'User', id: string, displayName: string | null } | null> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PersonFragment = { __typename: 'User', id: string, displayName: string | null, email: string | null, jobTitle: string | null, status: UserStatus | null, managers: Array<{ __typename: 'User', id: string, displayName: string | null } | null> | null };

export const CountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipTransferCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}}]} as unknown as DocumentNode<CountFragment, unknown>;
export const ObjectNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"App"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppEntitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectNameFragment, unknown>;
export const PlanRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipTransferPlanRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"ownedObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTransferable"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOwnerCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"App"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppEntitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<PlanRowFragment, unknown>;
export const PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<PersonFragment, unknown>;
export const OwnerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppOwnerUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<OwnerFragment, unknown>;
export const OwnershipProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnershipProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnableKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"problems"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipProblem"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownershipProblems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"appIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"problems"},"value":{"kind":"Variable","name":{"kind":"Name","value":"problems"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectName"}},{"kind":"Field","name":{"kind":"Name","value":"ownableKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownershipHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"activeOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"inactiveOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scanned"}},{"kind":"Field","name":{"kind":"Name","value":"notShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"App"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppEntitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<OwnershipProblemsQuery, OwnershipProblemsQueryVariables>;
export const FindAppsToCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindAppsToCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindAppsToCheckQuery, FindAppsToCheckQueryVariables>;
export const RolesOfObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesOfObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesOfObjectQuery, RolesOfObjectQueryVariables>;
export const CreateOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOwnerMutation, CreateOwnerMutationVariables>;
export const ReadPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ReadPersonQuery, ReadPersonQueryVariables>;
export const TransferPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownershipTransferPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromUserId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toUserId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scanned"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegatorCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openFindingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"App"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppEntitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipTransferPlanRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"ownedObject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isTransferable"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOwnerCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Count"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipTransferCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}}]} as unknown as DocumentNode<TransferPlanQuery, TransferPlanQueryVariables>;
export const TransferOwnershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferOwnerships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferOwnershipsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferOwnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownershipId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TransferOwnershipsMutation, TransferOwnershipsMutationVariables>;
export const DelegateOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DelegateOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delegatedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"delegatedUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<DelegateOfQuery, DelegateOfQueryVariables>;
export const SetDelegateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDelegate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserDelegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delegatedUserId"}}]}}]}}]}}]} as unknown as DocumentNode<SetDelegateMutation, SetDelegateMutationVariables>;
export const ObjectNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnedObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"App"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppEntitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppResource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectNamesQuery, ObjectNamesQueryVariables>;
export const FindAppsToOwnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindAppsToOwn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindAppsToOwnQuery, FindAppsToOwnQueryVariables>;
export const OwnersOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnersOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roleSlug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"userOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roleSlug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roleSlug"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Owner"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppOwnerUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]} as unknown as DocumentNode<OwnersOfAppQuery, OwnersOfAppQueryVariables>;
export const EntitlementOwnersOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitlementOwnersOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roleSlug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entitlementOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roleSlug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roleSlug"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appEntitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntitlementOwnersOfAppQuery, EntitlementOwnersOfAppQueryVariables>;
export const EffectiveOwnersOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffectiveOwnersOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnerEntitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appEntitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"incompleteReason"}},{"kind":"Field","name":{"kind":"Name","value":"unmappedAccountCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EffectiveOwnersOfAppQuery, EffectiveOwnersOfAppQueryVariables>;
export const AddOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUserOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appOwnerUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Owner"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppOwnerUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"roleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]} as unknown as DocumentNode<AddOwnerMutation, AddOwnerMutationVariables>;
export const RemoveOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUserOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedNodeId"}}]}}]}}]} as unknown as DocumentNode<RemoveOwnerMutation, RemoveOwnerMutationVariables>;
export const FindPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userStatuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"userStatuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userStatuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;