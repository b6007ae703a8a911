/** Limits on an abridged value. */
export interface Bounds {
  /** Of the whole copy as JSON. */
  readonly maxBytes: number;
  /** Characters of each string in it. */
  readonly maxLength: number;
}

/** The minimum number of bytes of a member: enough for any number, and for the count of a list or an object. */
const minBytes = 30;

/** Space for the marker of omitted members: `"… 1234567 more"`. */
const markerBytes = 24;

interface Budget {
  readonly maxLength: number;
  bytesLeft: number;
}

/**
 * A copy of a JSON value that has at most `maxBytes` as JSON, whatever its shape: strings are cut, lists and objects keep
 * their first members and the number of the others.
 * @param bounds at least 30 bytes
 */
export function abridge(value: unknown, { maxBytes, maxLength }: Bounds): unknown {
  return copyValue(value, { bytesLeft: maxBytes, maxLength });
}

/** A string within the limits, with an ellipsis in place of the rest. */
export function abridgeText(text: string, { maxBytes, maxLength }: Bounds): string {
  let shown = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  for (let length = maxLength; countJsonBytes(shown) > maxBytes && length > 0;) {
    length = Math.min(length, text.length) >> 1;
    shown = `${text.slice(0, length)}…`;
  }
  return shown;
}

/** Characters that take one byte in JSON without escapes. */
const plain = /^[ !#-[\]-~]*$/;

/** The bytes of a JSON value as JSON. */
export function countJsonBytes(value: unknown): number {
  if (typeof value === 'string' && plain.test(value)) return value.length + 2;
  return Buffer.byteLength(JSON.stringify(value));
}

/** Takes the bytes of the copy from the budget, of which `minBytes` are left. */
function copyValue(value: unknown, budget: Budget): unknown {
  if (Array.isArray(value)) return copyList(value, budget);
  if (typeof value === 'object' && value !== null) return copyObject(value, budget);
  const copy = copyScalar(value, budget);
  budget.bytesLeft -= countJsonBytes(copy);
  return copy;
}

function copyScalar(value: unknown, { bytesLeft, maxLength }: Budget): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined || value === null) return null;
  // JSON has no other types.
  return abridgeText(typeof value === 'string' ? value : typeof value, { maxBytes: bytesLeft, maxLength });
}

function copyList(list: readonly unknown[], budget: Budget): unknown[] {
  budget.bytesLeft -= '[]'.length + markerBytes;
  const copy: unknown[] = [];
  for (const item of list) {
    if (budget.bytesLeft <= minBytes) break;
    budget.bytesLeft -= ','.length;
    copy.push(copyValue(item, budget));
  }
  const omitted = list.length - copy.length;
  if (omitted > 0) copy.push(`… ${omitted} more`);
  else budget.bytesLeft += markerBytes;
  return copy;
}

function copyObject(object: object, budget: Budget): object {
  budget.bytesLeft -= '{}'.length + markerBytes;
  // JSON omits undefined members.
  const all = Object.entries(object).filter(([, value]) => value !== undefined);
  const members: [name: string, value: unknown][] = [];
  for (const [name, value] of all) {
    const shown = abridgeText(name, { maxBytes: Infinity, maxLength: budget.maxLength });
    const nameBytes = countJsonBytes(shown) + ':,'.length;
    if (budget.bytesLeft < nameBytes + minBytes) break;
    budget.bytesLeft -= nameBytes;
    members.push([shown, copyValue(value, budget)]);
  }
  const omitted = all.length - members.length;
  if (omitted > 0) members.push(['…', omitted]);
  else budget.bytesLeft += markerBytes;
  return Object.fromEntries(members);
}
