import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** What must be written whatever the level: who changed what, and what this process is. */
export function unsilenced(log: Log): Log {
  return log.child({}, { level: 'info' });
}

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
