import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/**
 * The process's log, one JSON object a line. Nothing that is logged holds a secret by design; the redaction is
 * for the day when somebody logs a whole object.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: [
        'authorization',
        'token',
        'secret',
        'password',
        'headers',
        'body',
        'variables',
        'query',
      ].flatMap((name) => [name, `*.${name}`]),
      censor: '[redacted]',
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
