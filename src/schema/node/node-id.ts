import { maxBytesPerCharacter, maxSegmentLength } from '../../c1/call/path.ts';
import { decodeParts, computeEncodedLength, encodeParts } from '../opaque-parts.ts';

/** The opaque id of an object: its kind (the GraphQL type) and all its keys. */
export interface NodeId {
  readonly kind: string;
  readonly keys: readonly string[];
}

/** The most keys of a kind: an entitlement as an owner of a resource has six. */
const maxKeys = 6;

/** Bytes of a node id without the keys: the name of the kind, and the punctuation. */
const maxOtherBytes = 100;

/** Characters of the longest node id: six keys, each as long as a path to C1 can carry it. */
export const maxNodeIdLength = computeEncodedLength(
  maxKeys * maxSegmentLength * maxBytesPerCharacter + maxOtherBytes,
);

/** The `nodeId` of an object. */
export function encodeNodeId(kind: string, ...keys: readonly string[]): string {
  return encodeParts([kind, ...keys]);
}

/** The kind and the keys of a `nodeId`; undefined for text that is not one. */
export function decodeNodeId(text: string): NodeId | undefined {
  const parts = decodeParts(text, maxNodeIdLength);
  if (parts === undefined || !parts.every((part) => typeof part === 'string')) return undefined;
  const [kind = '', ...keys] = parts;
  return { kind, keys };
}
