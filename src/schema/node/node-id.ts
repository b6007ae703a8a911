import { maxBytesPerCharacter, maxSegmentLength } from '../../c1/call/path.ts';
import { decodeParts, encodedLength, encodeParts } from '../opaque-parts.ts';

/** The opaque id of an object: its kind (the GraphQL type) and all its keys. */
export interface NodeId {
  readonly kind: string;
  readonly keys: readonly string[];
}

/** An entitlement as an owner of a resource has six; no kind has more. */
const maxKeys = 6;

/** The name of a kind, and the signs around it and around the keys. */
const maxOtherBytes = 100;

/** Characters of the longest node id: one with all keys of the largest kind, each as long as a path to C1 can carry it. */
export const maxNodeIdLength = encodedLength(
  maxKeys * maxSegmentLength * maxBytesPerCharacter + maxOtherBytes,
);

/** The `nodeId` of an object. */
export function encodeNodeId(kind: string, ...keys: readonly string[]): string {
  return encodeParts([kind, ...keys]);
}

/** What a `nodeId` names; undefined for text that is none. */
export function decodeNodeId(text: string): NodeId | undefined {
  const parts = decodeParts(text, maxNodeIdLength);
  if (parts === undefined || !parts.every((part) => typeof part === 'string')) return undefined;
  const [kind = '', ...keys] = parts;
  return { kind, keys };
}
