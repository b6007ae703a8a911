import type { Behaviors } from '../behaviors.ts';
import type { Store } from './store.ts';

/** What every resource works on. */
export interface Tenant {
  readonly store: Store;
  readonly switches: Behaviors;
  readonly now: () => number;
}
