import { createRecipeOperations } from './recipes.ts';
import type { ExampleIds } from './example-ids.ts';
import type { GraphiqlTab } from './page-options.ts';

export type { ExampleIds } from './example-ids.ts';

interface TabOptions {
  /** Undefined if no ids are known. */
  readonly ids: ExampleIds | undefined;
}

/**
 * The two tabs of a first visit. In the sandbox the mutation comes first and works unchanged. Against a tenant no single
 * click may change anything, and no id is known: a query that needs none comes first, and no tab changes anything.
 */
export function defaultTabs({ ids }: TabOptions): readonly GraphiqlTab[] {
  const first = ids === undefined ? 'find-apps' : 'create-user-owner';
  return [first, 'who-owns-app'].flatMap((name) => createRecipeOperations(name, ids));
}
