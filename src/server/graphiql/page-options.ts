/** An operation that GraphiQL shows in a tab. */
export interface GraphiqlTab {
  query: string;
  variables?: string;
  headers?: string;
}

/** An operation of the panel _Recipes_. */
export interface GraphiqlRecipe {
  /** The job that it is part of, which is the heading above it. */
  readonly job: string;
  /** The document, which begins with a comment that says what it does. */
  readonly query: string;
  readonly variables: string;
}

/** The token that callers send: one of C1 (forward mode), or a JWT of an identity provider (service mode). */
export type SignIn = 'c1-token' | 'jwt';

/** The options that the server writes into the page as JSON; all URLs are relative to the page. */
export interface PageOptions {
  readonly endpoint: string;
  readonly title: string;
  readonly tabs: readonly GraphiqlTab[];
  readonly workers: Readonly<Record<string, string>>;
  /** The result of the introspection query; without it, the page sends the query itself. */
  readonly schemaUrl?: string | undefined;
  /** A JSON list of `GraphiqlRecipe`; without it, there is no panel. */
  readonly recipesUrl?: string | undefined;
  /** Undefined where callers need no token. */
  readonly signIn?: SignIn | undefined;
  /** Whether callers may request the explain report. */
  readonly explain: boolean;
}
