import { pick, tryParseJSONC, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphQLParams } from './graphql-params.ts';
import type { GraphiqlTab } from './page-options.ts';
import { isSame, operationNames } from './tabs.ts';

/** Opens an operation in a tab; the tab that has the same content already, if there is one. */
export function useOpenTab(): (tab: GraphiqlTab) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return (opened) => {
    const { query, variables = '' } = opened;
    const same = tabs.findIndex((tab) => isSame(tab, opened));
    if (same >= 0) {
      actions.changeTab(same);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    actions.updateActiveTabValues({ query, variables, operationName: operationNames(query)[0] ?? null });
  };
}

/** The content of the open tab. */
export function useOpenOperation(): {
  readonly tab: () => GraphiqlTab;
  /** @throws Error if the variables cannot be parsed */
  readonly request: () => GraphQLParams;
} {
  const { queryEditor, variableEditor, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operationName'),
  );
  const tab = (): GraphiqlTab => ({
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
  });
  const request = (): GraphQLParams => {
    const { query, variables } = tab();
    const values = tryParseJSONC(variables);
    const isNamed = operationName !== undefined && operationNames(query).includes(operationName);
    return { query, ...(values && { variables: values }), ...(isNamed && { operationName }) };
  };
  return { tab, request };
}
