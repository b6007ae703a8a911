/**
 * The switches for behaviour of C1 that is not known for sure. A client has to work under every setting, and every
 * switch affects the sandbox.
 */
export interface Behaviors {
  /** A create of an owner that exists: the existing row, or 409. */
  readonly createExisting: 'ok' | 'conflict';
  /** A delete of an owner that does not exist. */
  readonly deleteMissing: '404' | 'ok';
  /** A create under a role slug that the tenant does not have. */
  readonly unknownRole: '400' | '404' | 'accept';
  /** A Set that does not mention one of its two lists: the owners of that kind under the role are cleared, or kept. */
  readonly setOmittedList: 'clear' | 'keep';
  /** The time for which reads show the state before a write. C1's older owner calls take 45 to 150 seconds. */
  readonly ownerLagSeconds: number;
  /** A body that names another owner than the path does. */
  readonly bodyPathMismatch: '400' | 'path-wins';
  /** Whether lists and searches without a status filter include deleted users. */
  readonly searchIncludesDeletedUsers: boolean;
  /** A list of an app that does not exist; C1's older list of owners is known to return an empty one. */
  readonly listOfUnknownApp: '404' | 'empty';
  /** The list of ownerships of a user that does not exist. */
  readonly ownershipsOfUnknownUser: 'empty' | '404';
  /** The roles that are listed: all of the tenant, or only those of the caller. Any role can be read by its id. */
  readonly rolesListScope: 'all' | 'held';
  /** The most references to entitlements in a search of grants; 400 above. */
  readonly grantRefsMax: number;
  /** A search of grants without a filter: 400, or all grants. */
  readonly grantsNeedFilter: boolean;
  /** The time for which reads show the state before a grant was added or taken back; C1 takes up to some minutes. */
  readonly grantLagSeconds: number;
  /** Whether searches of grants include those of deleted entitlements and accounts. */
  readonly grantsOfDeleted: boolean;
  /** Whether searches of grants include those that C1 was to take back before now. */
  readonly expiredInGrants: boolean;
  /** Whether a user shows a delegate whose period has not begun or is over. */
  readonly delegationRead: 'active' | 'always';
  /** A user as their own delegate. */
  readonly delegationSelf: '400' | 'ok';
  /** A page size other than 0 and 10..100. */
  readonly pageSizeOutOfRange: 'clamp' | '400';
  /** The most users that own one object directly, over all roles; the limit for entitlements is the same. */
  readonly maxOwnersPerKind: number;
  /** Rows of a page beyond the requested size; C1 has returned 23 for a size of 10. */
  readonly pageOvershoot: number;
  /**
   * The permissions of a token as its introspection lists them: what the token permits (`from-roles`), all, only that of the
   * introspection, or a 403 instead of the list.
   */
  readonly introspectPermissions: 'from-roles' | 'all' | 'auth-only' | '403';
  /** The introspection of the user of a token without one: a response without a view, or an error. */
  readonly introspectWithoutUser: 'empty' | '404' | '403';
  /** Returns an empty page with a token before each real page. */
  readonly emptyPages: boolean;
  /** The calls for service principals, which are a feature that a tenant may not have. */
  readonly servicePrincipals: 'on' | '403' | '404';
  /**
   * The pages of lists of service principals and their credentials, for which C1 documents no parameters: all rows in one
   * response, where parameters are rejected; pages of 25 and a token that is taken; or such pages, where parameters are
   * ignored, so that each response is the first page.
   */
  readonly servicePrincipalPages: 'one' | 'by-token' | 'parameters-ignored';
  /** A credential that has expired: still there, or gone, as a revoked one is. */
  readonly expiredCredentials: 'listed' | 'gone';
  /** The calls for findings, a feature that a tenant may not have; an empty list may be its sign, too. */
  readonly findings: 'on' | '403' | '404' | 'empty';
  /** The most rows of a page of findings, for which C1 documents no maximum; 0 for none. */
  readonly findingPageMax: number;
}

/** The defaults: the likeliest behaviour, or the strictest where nothing is known. */
export const defaultBehaviors: Behaviors = {
  createExisting: 'ok',
  deleteMissing: '404',
  unknownRole: '400',
  setOmittedList: 'clear',
  ownerLagSeconds: 0,
  bodyPathMismatch: '400',
  searchIncludesDeletedUsers: false,
  listOfUnknownApp: '404',
  ownershipsOfUnknownUser: 'empty',
  rolesListScope: 'all',
  grantRefsMax: 32,
  grantsNeedFilter: false,
  grantLagSeconds: 0,
  grantsOfDeleted: true,
  expiredInGrants: true,
  delegationRead: 'active',
  delegationSelf: '400',
  pageSizeOutOfRange: 'clamp',
  maxOwnersPerKind: 32,
  pageOvershoot: 0,
  introspectPermissions: 'from-roles',
  introspectWithoutUser: 'empty',
  emptyPages: false,
  servicePrincipals: 'on',
  servicePrincipalPages: 'one',
  // Documents have responses of the seed, which must not change with the date.
  expiredCredentials: 'listed',
  findings: 'on',
  findingPageMax: 10,
};
