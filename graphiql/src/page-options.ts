import type { PageOptions } from '../../src/server/graphiql/page-options.ts';

export type { GraphiqlRecipe, GraphiqlTab, PageOptions } from '../../src/server/graphiql/page-options.ts';

/** What the server has written into the page. */
export const page = JSON.parse(document.getElementById('options')?.textContent ?? '{}') as PageOptions;
