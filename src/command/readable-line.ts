/** Formats a line of the log. */
export type FormatLine = (line: string) => string;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Creates the format of log lines for a person at a terminal: the time of this machine, the level, the message and the
 * fields; each error, and each line of a stack, on a line of its own. A line may contain text of callers and of C1, so that
 * control characters are escaped: they could hide lines or change the title of the window.
 */
export function readableLines(isColored: boolean): FormatLine {
  const paint = (color: number, text: string): string =>
    isColored ? `\u001b[${color}m${text}\u001b[39m` : text;
  const fieldsText = (fields: Fields): string =>
    Object.entries(fields)
      .map(([name, value]) => paint(gray, `${escaped(name)}=`) + valueText(value))
      .join(' ');
  const linesBelow = ({ errors = [], stack = '' }: Below): readonly string[] => [
    ...errors.flatMap((error) => {
      if (!isFields(error)) return [valueText(error)];
      const { fields, below } = parts(error);
      return [fieldsText(fields), ...linesBelow(below)];
    }),
    ...(stack === '' ? [] : stack.split('\n').map((frame) => escaped(frame.trim()))),
  ];
  return (line) => {
    const record = parsed(line);
    if (record === undefined) return line;
    const { level, time, msg, ...rest } = record;
    const { fields, below } = parts(rest);
    const head = [timeText(time), paint(colorOf(level), levelText(level)), escaped(textOf(msg))];
    const shown = [...head, fieldsText(fields)].filter((part) => part !== '').join(' ');
    return [shown, ...linesBelow(below).map((text) => `    ${text}`), ''].join('\n');
  };
}

/** The members of a record, or of an error of it, that have lines of their own. */
interface Below {
  readonly errors?: readonly unknown[];
  readonly stack?: string;
}

function parts(record: Fields): { readonly fields: Fields; readonly below: Below } {
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

function parsed(line: string): Fields | undefined {
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

function colorOf(level: unknown): number {
  return colors[textOf(level)] ?? gray;
}

/** In a column as wide as the longest level. */
function levelText(level: unknown): string {
  return escaped(textOf(level)).toUpperCase().padEnd('DEBUG'.length);
}

function timeText(time: unknown): string {
  const date = new Date(textOf(time));
  if (Number.isNaN(date.getTime())) return '';
  return `${date.toTimeString().slice(0, 'hh:mm:ss'.length)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** Words without blanks stand as they are, all else as JSON. */
function valueText(value: unknown): string {
  return typeof value === 'string' && /^[\w.:@/+-]+$/.test(value) ? value : escaped(JSON.stringify(value));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Control characters, and those that change the direction of a text or break a line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(text: string): string {
  return text.replaceAll(
    unprintable,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
