import type { ObjectNameFragment } from '../generated/graphql.ts';

/** An object that has owners, by what a reader knows it by. */
export interface NamedObject {
  /** The `nodeId`; null for an object that cannot be read. */
  readonly nodeId: string | null;
  readonly name: string;
  /** The app that it belongs to; undefined for apps and service accounts. */
  readonly app: string | undefined;
}

/** The name of an object, and that of its app. */
export function nameOfObject(object: ObjectNameFragment | null): NamedObject {
  if (object === null) return { nodeId: null, name: 'An object that you cannot see', app: undefined };
  const app = 'app' in object ? (object.app?.displayName ?? object.app?.id) : undefined;
  return { nodeId: object.nodeId, name: object.displayName ?? 'Without a name', app };
}
