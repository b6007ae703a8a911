import { GraphQLError } from 'graphql';
import { isTimestamp } from '../../c1/json/decoders.ts';
import { builder } from '../builder.ts';

builder.scalarType('DateTime', {
  description:
    'A point in time as RFC 3339 text in UTC, such as `2026-08-20T10:00:00.123456789Z`. Fractions of a second ' +
    'have 0, 3, 6 or 9 digits and are passed through untouched.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isTimestamp(value)) return value;
    throw new GraphQLError('DateTime must be RFC 3339 text such as "2026-08-20T10:00:00Z"');
  },
});

builder.scalarType('Int64', {
  description: 'A 64-bit integer as a string of digits, since JSON numbers lose precision beyond 2^53.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    throw new GraphQLError('Int64 must be a string of digits such as "42"');
  },
});

builder.scalarType('JSONObject', {
  description: 'A JSON object whose keys are not known beforehand.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
    throw new GraphQLError('JSONObject must be an object');
  },
});
