import type { Behaviors } from '../behaviors.ts';
import type { Store } from './store.ts';

/** The state that all routes share. */
export interface Tenant {
  readonly store: Store;
  readonly switches: Behaviors;
  readonly now: () => number;
}
