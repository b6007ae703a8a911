/** Formats a line of the log. */
export type FormatLine = (line: string) => string;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Creates the format of log lines for a person at a terminal: the time of this machine, the level, the message and the
 * fields; each error, and each line of a stack, on a line of its own. A line may contain text of callers and of C1, so that
 * control characters are escaped: they could hide lines or change the title of the window.
 */
export function createLineFormat(isColored: boolean): FormatLine {
  const paint = (color: number, text: string): string =>
    isColored ? `\u001b[${color}m${text}\u001b[39m` : text;
  const formatFields = (fields: Fields): string =>
    Object.entries(fields)
      .map(([name, value]) => paint(gray, `${escapeText(name)}=`) + formatValue(value))
      .join(' ');
  const formatDetails = ({ errors = [], stack = '' }: Below): readonly string[] => [
    ...errors.flatMap((error) => {
      if (!isFields(error)) return [formatValue(error)];
      const { fields, below } = splitRecord(error);
      return [formatFields(fields), ...formatDetails(below)];
    }),
    ...(stack === '' ? [] : stack.split('\n').map((frame) => escapeText(frame.trim()))),
  ];
  return (line) => {
    const record = parseRecord(line);
    if (record === undefined) return line;
    const { level, time, msg, ...rest } = record;
    const { fields, below } = splitRecord(rest);
    const head = [formatTime(time), paint(getColor(level), formatLevel(level)), escapeText(toText(msg))];
    const shown = [...head, formatFields(fields)].filter((part) => part !== '').join(' ');
    return [shown, ...formatDetails(below).map((text) => `    ${text}`), ''].join('\n');
  };
}

/** The members of a record, or of an error of it, that have lines of their own. */
interface Below {
  readonly errors?: readonly unknown[];
  readonly stack?: string;
}

function splitRecord(record: Fields): { readonly fields: Fields; readonly below: Below } {
  const { errors, stack, ...fields } = record;
  return {
    fields: {
      ...fields,
      ...(errors !== undefined && !Array.isArray(errors) && { errors }),
      ...(stack !== undefined && typeof stack !== 'string' && { stack }),
    },
    below: {
      ...(Array.isArray(errors) && { errors }),
      ...(typeof stack === 'string' && { stack }),
    },
  };
}

function parseRecord(line: string): Fields | undefined {
  try {
    const record: unknown = JSON.parse(line);
    return isFields(record) ? record : undefined;
  } catch {
    return undefined; // written as it is
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

const gray = 90;
const colors: Readonly<Record<string, number>> = { info: 32, warn: 33, error: 31, fatal: 31 };

function getColor(level: unknown): number {
  return colors[toText(level)] ?? gray;
}

/** In a column as wide as the longest level. */
function formatLevel(level: unknown): string {
  return escapeText(toText(level)).toUpperCase().padEnd('DEBUG'.length);
}

function formatTime(time: unknown): string {
  const date = new Date(toText(time));
  if (Number.isNaN(date.getTime())) return '';
  return `${date.toTimeString().slice(0, 'hh:mm:ss'.length)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** Words without blanks stand as they are, all else as JSON. */
function formatValue(value: unknown): string {
  return typeof value === 'string' && /^[\w.:@/+-]+$/.test(value) ? value : escapeText(JSON.stringify(value));
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Control characters, and those that change the direction of a text or break a line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeText(text: string): string {
  return text.replaceAll(
    unprintable,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
