import { invalidArgument } from './status.ts';

/** The path of a value, in the words of both checkers: JSON names for the parser, Go names for the validator. */
interface Place {
  readonly message: string;
  readonly jsonName: string;
  readonly goName: string;
  /** The validator's report on the enclosing messages. */
  readonly around: string;
}

/** The decoder of a field. `unset` is the value of an absent or null field; `read` throws 400. */
export interface FieldDecoder<Value, Unset = Value> {
  readonly unset: Unset;
  /** Whether an absent field is read too, as its unset value: the validator rejects some of those. */
  readonly readsUnset?: true;
  readonly read: (value: unknown, place: Place) => Value;
}

/** The decoder of a request, or a part of one; `read` throws 400 for unknown keys and wrong values. */
export interface RequestDecoder<Value> {
  readonly name: string;
  readonly read: (value: unknown, around?: string) => Value;
}

type ValueOf<F> = F extends FieldDecoder<infer Value, infer Unset> ? Value | Unset : never;

/** A message with these fields, under its name in the validator's messages. */
export function requestMessage<Fields extends Record<string, FieldDecoder<unknown>>>(
  name: string,
  fields: Fields,
): RequestDecoder<{ readonly [Key in keyof Fields]: ValueOf<Fields[Key]> }> {
  return {
    name,
    read: (value, around = '') => {
      if (!isObject(value)) throw createUnexpectedTokenError(JSON.stringify(value));
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
      if (unknown !== undefined) throw createUnmarshalError(`unknown field ${JSON.stringify(unknown)}`);
      const entries = Object.entries(fields).map(([jsonName, field]) => {
        const given = value[jsonName] ?? (field.readsUnset ? field.unset : null);
        if (given === null) return [jsonName, field.unset];
        return [jsonName, field.read(given, { message: name, jsonName, goName: toGoName(jsonName), around })];
      });
      return Object.fromEntries(entries) as { [Key in keyof Fields]: ValueOf<Fields[Key]> };
    },
  };
}

/** A string without validation. */
export const text: FieldDecoder<string> = { unset: '', read: (value, place) => readString(value, place) };

/** A bool; protobuf does not distinguish false from unset. */
export const flag: FieldDecoder<boolean> = {
  unset: false,
  read: (value, place) => {
    if (typeof value !== 'boolean') throw createWrongTypeError('bool', value, place);
    return value;
  },
};

/** An int32. A string of digits is valid too: protobuf's JSON allows it, and query parameters are strings. */
export const int32: FieldDecoder<number> = {
  unset: 0,
  read: (value, place) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || (number | 0) !== number)
      throw createWrongTypeError('int32', value, place);
    return number;
  },
};

const idPattern = '^[a-zA-Z0-9]{27}$';

/** An id of an app, user or role. C1 validates its form before any lookup, and rejects an empty one too. */
export const id: FieldDecoder<string> = {
  unset: '',
  readsUnset: true,
  read: (value, place) => {
    const read = readString(value, place);
    if (new RegExp(idPattern).test(read)) return read;
    throw createInvalidFieldError(place, `value does not match regex pattern "${idPattern}"`);
  },
};

/** An optional id; to protobuf an empty one is the same as an absent one. */
export const optionalId: FieldDecoder<string> = {
  unset: '',
  read: (value, place) => (value === '' ? '' : id.read(value, place)),
};

const timestampPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** A Timestamp: RFC 3339 text, or nothing. */
export const optionalTimestamp: FieldDecoder<string, null> = {
  unset: null,
  read: (value, place) => {
    if (typeof value === 'string' && timestampPattern.test(value) && !Number.isNaN(Date.parse(value)))
      return value;
    throw createWrongTypeError('google.protobuf.Timestamp', value, place);
  },
};

/** An enum in a request: C1 refuses a name that it does not know. */
export function enumOf(...names: readonly string[]): FieldDecoder<string> {
  return {
    unset: names[0] ?? '',
    read: (value, place) => {
      if (typeof value !== 'string' || !names.includes(value))
        throw createWrongTypeError('enum', value, place);
      return value;
    },
  };
}

/** A repeated field; protobuf's JSON has no null among the elements. */
export function list<Value>(field: FieldDecoder<Value, unknown>): FieldDecoder<readonly Value[]> {
  return {
    unset: [],
    read: (value, place) => {
      if (!Array.isArray(value)) throw createWrongTypeError('repeated', value, place);
      return value.map((item: unknown, index) => {
        if (item === null) throw createWrongTypeError('repeated', item, place);
        return field.read(item, { ...place, goName: `${place.goName}[${index}]` });
      });
    },
  };
}

/** A message as a field of another; the validator then reports both, from the outside in. */
export function nested<Value>(inner: RequestDecoder<Value>): FieldDecoder<Value, null> {
  return {
    unset: null,
    read: (value, place) =>
      inner.read(value, `${describe(place)}: embedded message failed validation | caused by: `),
  };
}

/** Turns the text of a body into what a message reads. No body counts as `{}`; the JSON word null does not. */
export function parseBody(body: string): unknown {
  if (body === '') return {};
  const parsed = parseJson(body);
  if (!isObject(parsed)) throw createUnexpectedTokenError(body.trim().slice(0, 20));
  return parsed;
}

/** The validator's error for a field that was parsed. */
export function createInvalidValueError(request: RequestDecoder<unknown>, jsonName: string, reason: string) {
  return createInvalidFieldError(
    { message: request.name, jsonName, goName: toGoName(jsonName), around: '' },
    reason,
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw createUnexpectedTokenError(body.trim().slice(0, 20), { cause });
  }
}

function readString(value: unknown, place: Place): string {
  if (typeof value !== 'string') throw createWrongTypeError('string', value, place);
  return value;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toGoName = (jsonName: string) => jsonName.charAt(0).toUpperCase() + jsonName.slice(1);
const describe = (place: Place) => `${place.around}invalid ${place.message}.${place.goName}`;
const createInvalidFieldError = (place: Place, reason: string) =>
  invalidArgument(`${describe(place)}: ${reason}`);
const createUnmarshalError = (reason: string, options?: ErrorOptions) =>
  invalidArgument(`failed to unmarshal body: proto: ${reason}`, options);
const createUnexpectedTokenError = (token: string, options?: ErrorOptions) =>
  createUnmarshalError(`syntax error: unexpected token ${token}`, options);
const createWrongTypeError = (type: string, value: unknown, place: Place) =>
  createUnmarshalError(`invalid value for ${type} field ${place.jsonName}: ${JSON.stringify(value)}`);
