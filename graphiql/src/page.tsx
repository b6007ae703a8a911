import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { Storage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { EditorOptions } from './editor-options.ts';
import { createFetcher, schemaQueryName } from './fetcher.ts';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';
import { page } from './page-options.ts';
import { recipesPlugin } from './recipes.tsx';
import { SignIn } from './sign-in.tsx';
import type { OpeningTabs } from './tabs.ts';
import { toolbar } from './toolbar.tsx';

// Made once: GraphiQL closes the open panel when it is given another list of plugins.
const recipes = page.recipesUrl === undefined ? [] : [recipesPlugin(page.recipesUrl)];
const plugins = [...recipes, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const fetcher = createFetcher(page);

interface PageProps {
  readonly storage: Storage;
  readonly tabs: OpeningTabs;
}

/** GraphiQL with one sign-in for all tabs, recipes, and what an operation did at C1. */
export function Page({ storage, tabs: { defaultTabs, open } }: PageProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      defaultTabs={defaultTabs.length > 0 ? defaultTabs : [{ query: '' }]}
      initialQuery={open.query}
      initialVariables={open.variables ?? ''}
      initialHeaders={open.headers ?? ''}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      defaultEditorToolsVisibility
      introspectionQueryName={schemaQueryName}
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <h1>{page.title}</h1>
        {page.signIn !== undefined && <SignIn kind={page.signIn} />}
        <Notice />
        <EditorOptions />
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>{toolbar}</GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <Outcome />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
