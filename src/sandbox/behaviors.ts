/**
 * Behaviour that is not known for sure outside C1, made choosable: a client has to work under every setting.
 * A switch is listed here only if something in the sandbox obeys it.
 */
export interface Behaviors {
  /** Creating an owner that is already there: the row as it stands, or 409. */
  readonly createExisting: 'ok' | 'conflict';
  /** Deleting an owner that is not there. */
  readonly deleteMissing: '404' | 'ok';
  /** Creating an owner under a role slug that the tenant does not have. */
  readonly unknownRole: '400' | '404' | 'accept';
  /** A Set that does not mention one of its two lists: that half of the role's owners is cleared, or left alone. */
  readonly setOmittedList: 'clear' | 'keep';
  /** How long reads go on showing the state before a write. C1's older owner calls take 45 to 150 seconds. */
  readonly ownerLagSeconds: number;
  /** A body that names another owner than the path does. */
  readonly bodyPathMismatch: '400' | 'path-wins';
  /** Whether lists and searches that do not ask for a status include deleted users. */
  readonly searchIncludesDeletedUsers: boolean;
  /** Listing what belongs to an app that is not there; C1's older list of owners is known to answer an empty list. */
  readonly listOfUnknownApp: '404' | 'empty';
  /** Listing what a user that does not exist owns. */
  readonly ownershipsOfUnknownUser: 'empty' | '404';
  /** A page size other than 0 and 10..100. */
  readonly pageSizeOutOfRange: 'clamp' | '400';
  /** Users that may own one object directly, over all roles; and as many entitlements beside them. */
  readonly maxOwnersPerKind: number;
  /** Rows on a page beyond the size asked; C1 has answered 23 to a request for 10. */
  readonly pageOvershoot: number;
  /** Puts an empty page that carries a token before each real page. */
  readonly emptyPages: boolean;
}

/** What a sandbox does where it is not told otherwise: the likeliest, or where nothing is known the strictest. */
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
  pageSizeOutOfRange: 'clamp',
  maxOwnersPerKind: 32,
  pageOvershoot: 0,
  emptyPages: false,
};
