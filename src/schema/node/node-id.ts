/** The opaque id of an object: its kind (the GraphQL type) and all its keys. */
export interface NodeId {
  readonly kind: string;
  readonly keys: readonly string[];
}

/** The `nodeId` of an object. */
export function encodeNodeId(kind: string, ...keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([kind, ...keys])).toString('base64url');
}

/** What a `nodeId` names; undefined for text that is none. */
export function decodeNodeId(text: string): NodeId | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
    const [kind, ...keys] = parts;
    return kind === undefined || encodeNodeId(kind, ...keys) !== text ? undefined : { kind, keys };
  } catch {
    return undefined; // not JSON, hence not one of ours
  }
}
