import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Environment, GraphQLTaggedNode } from 'relay-runtime';

const packages = new URL('react/package.json', import.meta.url);

/** Whether React and its bindings of Relay are there. No other test needs them, so they have a package of their own. */
export const isInstalled = existsSync(
  new URL('react/node_modules/react-relay/package.json', import.meta.url),
);

/** The parts of the three packages that are used here; their types are not installed with the gateway's. */
interface React {
  createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
  act(change: () => Promise<unknown>): Promise<void>;
  readonly Component: new (props: object) => { readonly props: { readonly children?: unknown } };
  readonly Suspense: unknown;
}
interface ReactRelay {
  readonly RelayEnvironmentProvider: unknown;
  useLazyLoadQuery(query: GraphQLTaggedNode, variables: object): unknown;
  usePaginationFragment(fragment: GraphQLTaggedNode, ref: unknown): Pagination;
}
interface Renderer {
  create(element: unknown): { unmount(): void };
}

/** What Relay's hook for a list gives a component. */
interface Pagination {
  readonly data: unknown;
  readonly hasNext: boolean;
  loadNext(count: number, options?: object): unknown;
  refetch(variables: object, options?: object): unknown;
}

/** What the component has shown last: its list, or the error that its error boundary caught. */
export interface Shown {
  pagination?: Pagination | undefined;
  error?: Error | undefined;
}

interface Page {
  readonly environment: Environment;
  /** The requests that the environment's network waits for. */
  readonly inFlight: ReadonlySet<Promise<unknown>>;
  readonly query: GraphQLTaggedNode;
  readonly variables: object;
  /** The fragment, and the field of the query's data that has it. */
  readonly list: { readonly fragment: GraphQLTaggedNode; readonly owner: string };
}

export interface Rendered {
  readonly shown: Shown;
  /** Does something as a user would, and waits until the component shows what comes of it. */
  readonly act: (change: () => unknown) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/**
 * Renders a component as a Relay project has it: a query, and below it the fragment of a list with `usePaginationFragment`.
 */
export async function renderList({ environment, inFlight, query, variables, list }: Page): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const require = createRequire(packages);
  const react = require('react') as React;
  const relay = require('react-relay') as ReactRelay;
  const { create } = require('react-test-renderer') as Renderer;
  const shown: Shown = {};

  const List = ({ owner }: { readonly owner: unknown }): null => {
    shown.pagination = relay.usePaginationFragment(list.fragment, owner);
    return null;
  };
  const Page = (): unknown => {
    const data = relay.useLazyLoadQuery(query, variables) as Record<string, unknown>;
    return react.createElement(List, { owner: data[list.owner] });
  };
  class Boundary extends react.Component {
    state = { hasFailed: false };
    static getDerivedStateFromError(error: Error): object {
      Object.assign(shown, { error, pagination: undefined });
      return { hasFailed: true };
    }
    render(): unknown {
      return this.state.hasFailed ? null : this.props.children;
    }
  }

  const act: Rendered['act'] = async (change) => {
    await react.act(() => Promise.resolve(change()));
    // What the change has rendered may have sent a request, and its response may send another one.
    while (inFlight.size > 0) await react.act(() => Promise.allSettled(inFlight));
  };
  let root: { unmount(): void } | undefined;
  const { createElement: h } = react;
  await act(() => {
    root = create(
      h(
        relay.RelayEnvironmentProvider,
        { environment },
        h(Boundary, null, h(react.Suspense, { fallback: null }, h(Page))),
      ),
    );
  });
  return { shown, act, unmount: () => act(() => root?.unmount()) };
}
