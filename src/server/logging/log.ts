import { pino, type DestinationStream, type Logger } from 'pino';

/** The log of the gateway: a logger of pino. */
export type Log = Logger;

/** A child logger at level info whatever LOG_LEVEL says: for audit records, and for what this process is. */
export function ignoringLevel(log: Log): Log {
  return log.child({}, { level: 'info' });
}

/**
 * The log of the process, one JSON object a line. No log call passes a secret; the redaction is a second line of
 * defense for logged objects.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: createTimestamp(),
    formatters: { level: (label: string) => ({ level: label }), log: redactLine },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Prints the time; the date part is formatted once a second, since it costs more than most of a line. */
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
 * A line without the members of these names, at the top level and one level below. pino's own redaction costs more than
 * writing the line.
 */
function redactLine(line: Line): Line {
  let result = line;
  for (const name in line) {
    const value = line[name];
    const shown = secretNames.has(name) ? censor : isObject(value) ? redactObject(value) : value;
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

function redactObject(object: Line): Line {
  let result = object;
  for (const name in object) {
    if (!secretNames.has(name)) continue;
    if (result === object) result = { ...object };
    result[name] = censor;
  }
  return result;
}
