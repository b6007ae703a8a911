import type { ResponseScope, Releasable } from './response-scope.ts';

/** Decodes one unchecked JSON value. */
export type Decoder<T> = (value: unknown, where: string, reading: ResponseScope) => T;

/** The type that a decoder returns: `Decoded<typeof decodeUser>`. */
export type Decoded<R> = R extends Decoder<infer T> ? NonNullable<T> : never;

/*
 * C1 prints protobuf JSON with unset fields included: "" for a string, false, 0, "0", [], null. An absent key counts as
 * unset. So does a value of an undocumented type, with one warning, except for numbers, which are null then: a zero would
 * be invented. The API is a draft, and one changed field must not blank a page.
 */

/** A string; unset (`""`) is null. */
export const nullableString: Decoder<string | null> = (value, where, reading) => {
  if (typeof value === 'string') return value === '' ? null : value;
  return zeroValue(null, value, where, reading);
};

/**
 * A string that identifies its message: without it the whole message counts as unset, with one warning. An id that is
 * sent as a number is none: numbers beyond 2^53 have lost digits, and would name another object.
 */
export const requiredId: Decoder<string> = (value) => (typeof value === 'string' ? value : '');

/** A boolean; unset is false. */
export const bool: Decoder<boolean> = (value, where, reading) =>
  typeof value === 'boolean' ? value : zeroValue(false, value, where, reading);

const integer =
  <Zero extends 0 | null>(min: number, max: number, zero: Zero): Decoder<number | Zero | null> =>
  (value, where, reading) => {
    if (isUnset(value)) return zero;
    const isInRange = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
    return isInRange ? (value as number) : zeroValue(null, value, where, reading);
  };

const [minInt32, maxInt32] = [-(2 ** 31), 2 ** 31 - 1];

/** A signed number of 32 bits; unset is 0, and null means that it cannot be read. */
export const int32: Decoder<number | null> = integer(minInt32, maxInt32, 0);

/** A signed number of 32 bits that distinguishes "not set" from 0 (`optional` in proto); unset is null. */
export const optionalInt32: Decoder<number | null> = integer(minInt32, maxInt32, null);

/** An unsigned number of 32 bits; unset is 0, and null means that it cannot be read. */
export const uint32: Decoder<number | null> = integer(0, 2 ** 32 - 1, 0);

/**
 * An int64, which protobuf JSON writes as a string of digits; a number is accepted too if it is exact. Unset is `"0"`.
 * Null means that it cannot be read: a JSON number beyond 2^53 has lost digits when it is parsed.
 */
export const int64: Decoder<string | null> = (value, where, reading) => {
  if (isUnset(value)) return '0';
  if (typeof value === 'string' && isInt64(value)) return value;
  return Number.isSafeInteger(value) ? String(value) : zeroValue(null, value, where, reading);
};

function isInt64(text: string): boolean {
  return /^(?:0|-?[1-9]\d{0,18})$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}

/** Whether a text is RFC 3339. `Date.parse` is not enough: it accepts almost any text with a number. */
export function isTimestamp(text: string): boolean {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
  return form.test(text) && !Number.isNaN(Date.parse(text));
}

/** A timestamp exactly as C1 wrote it, up to nanoseconds; unset is null. */
export const timestamp: Decoder<string | null> = (value, where, reading) =>
  typeof value === 'string' && isTimestamp(value) ? value : zeroValue(null, value, where, reading);

/** A free-form object; unset is null. */
export const jsonObject: Decoder<JsonObject | null> = (value, where, reading) =>
  isJsonObject(value) ? value : zeroValue(null, value, where, reading);

const memberForm = /^[A-Z][A-Z0-9_]{0,63}$/;

/** An enum value. The API's enums are open: an unknown value is null, with one warning. */
export function enumOf<const Member extends string>(members: readonly Member[]): Decoder<Member | null> {
  const known = new Map<unknown, Member>(members.map((member) => [member, member]));
  return (value, where, reading) => {
    const member = known.get(value);
    if (member !== undefined) return member;
    // Warnings are logged, and a text that is not in the form of an enum value may hold anything.
    if (typeof value === 'string' && memberForm.test(value)) reading.onUnexpectedValue(where, value);
    else zeroValue(null, value, where, reading);
    return null;
  };
}

/** A list; unset is empty, and items that decode to null are left out. */
export function list<T>(item: Decoder<T | null>): Decoder<readonly T[]> {
  return (value, where, reading) => {
    if (!Array.isArray(value)) return zeroValue([], value, where, reading);
    return value.map((entry) => item(entry, where, reading)).filter((entry) => entry !== null);
  };
}

/**
 * An object with these fields; unset is null. Other keys are ignored.
 *
 * Fields that are not selected are not decoded and produce no warning. Fields are prototype getters, decoded at each
 * access: they are read by name, since spreading a row or listing its keys finds none. Reading after the operation has
 * ended throws.
 */
export function lazyObject<Fields extends Readonly<Record<string, Decoder<unknown>>>>(
  type: string,
  fields: Fields,
): Decoder<{ readonly [Name in keyof Fields]: ReturnType<Fields[Name]> } | null> {
  type Message = { [Name in keyof Fields]: ReturnType<Fields[Name]> };
  const readers = Object.entries(fields).map(([name, read]) => ({ name, read, where: `${type}.${name}` }));
  const keys = readers.filter(({ read }) => read === requiredId);
  const Row = createRowClass(readers);
  return (value, where, reading) => {
    if (!isJsonObject(value)) return zeroValue(null, value, where, reading);
    for (const { name, where: whereKey } of keys) {
      const id = value[name];
      if (requiredId(id, whereKey, reading) !== '') continue;
      reading.onUnexpectedValue(whereKey, isUnset(id) ? 'nothing' : describeKind(id));
      return null;
    }
    return new Row(value, reading) as unknown as Message;
  };
}

interface FieldReader {
  readonly name: string;
  readonly read: Decoder<unknown>;
  readonly where: string;
}

/** Creates the class of the rows: getters on each object would cost more than reading all its fields. */
function createRowClass(
  readers: readonly FieldReader[],
): new (sent: JsonObject, reading: ResponseScope) => Releasable {
  return class Row implements Releasable {
    #sent: JsonObject | undefined;
    readonly #reading: ResponseScope;

    constructor(sent: JsonObject, reading: ResponseScope) {
      this.#sent = sent;
      this.#reading = reading;
      reading.track(this);
    }

    release(): void {
      this.#sent = undefined;
    }

    static {
      for (const { name, read, where } of readers) {
        Object.defineProperty(Row.prototype, name, {
          enumerable: true,
          get(this: Row) {
            if (this.#sent === undefined)
              throw new Error(`${where} is asked for after the operation has ended`);
            return read(this.#sent[name], where, this.#reading);
          },
        });
      }
    }
  };
}

function zeroValue<T>(zero: T, value: unknown, where: string, reading: ResponseScope): T {
  if (!isUnset(value)) reading.onUnexpectedValue(where, describeKind(value));
  return zero;
}

/** Whether a value is one of the forms of an unset field, whatever the type of the field. */
function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function describeKind(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object and neither a list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
