import { pino, type DestinationStream, type Logger } from 'pino';

/** Where the gateway writes what it has to say: a logger of pino. */
export type Log = Logger;

/** A child logger at level info whatever LOG_LEVEL says: for audit records, and for what this process is. */
export function ignoringLevel(log: Log): Log {
  return log.child({}, { level: 'info' });
}

/**
 * The process's log, one JSON object a line. Nothing that is logged holds a secret by design; the redaction is
 * for the day when a whole object is logged.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: createTimestamp(),
    formatters: { level: (label: string) => ({ level: label }), log: redacted },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Prints the time; seconds are printed once, as to print a date costs more than most of a line. */
function createTimestamp(): () => string {
  let [second, printed] = [NaN, ''];
  return () => {
    const now = Date.now();
    const ms = now % 1_000;
    if (now - ms !== second) {
      second = now - ms;
      printed = new Date(second).toISOString().slice(0, -'000Z'.length);
    }
    return `,"time":"${printed}${String(ms).padStart(3, '0')}Z"`;
  };
}

type Line = Record<string, unknown>;

const secretNames: ReadonlySet<string> = new Set([
  'authorization',
  'token',
  'secret',
  'password',
  'headers',
  'body',
  'variables',
  'query',
]);

/**
 * A line without what has one of these names, in it or in an object in it. pino's own way to do that costs more than
 * writing the line.
 */
function redacted(line: Line): Line {
  let result = line;
  for (const name in line) {
    const value = line[name];
    const shown = secretNames.has(name) ? censor : isObject(value) ? redactedObject(value) : value;
    if (shown === value) continue;
    if (result === line) result = { ...line };
    result[name] = shown;
  }
  return result;
}

const censor = '[redacted]';

function isObject(value: unknown): value is Line {
  return typeof value === 'object' && value !== null;
}

function redactedObject(object: Line): Line {
  let result = object;
  for (const name in object) {
    if (!secretNames.has(name)) continue;
    if (result === object) result = { ...object };
    result[name] = censor;
  }
  return result;
}
