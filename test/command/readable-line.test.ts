import { expect, test } from 'vitest';
import { createLineFormat } from '../../src/command/readable-line.ts';
import { createLog } from '../../src/server/logging/log.ts';

const plain = createLineFormat(false);

/** A line of the log as a terminal shows it, without its time. */
function shown(fields: object, msg: string, level: 'info' | 'warn' = 'info'): string {
  let line = '';
  const log = createLog('trace', { write: (text) => void (line = plain(text)) });
  log[level](fields, msg);
  const [, rest = ''] = /^\d\d:\d\d:\d\d\.\d{3} (.*)$/s.exec(line) ?? [];
  return rest;
}

test('a line has its level, its message and its fields', () => {
  const fields = {
    requestId: '6f1c.a-b',
    caller: undefined,
    operationName: 'AppOwners',
    durationMs: 5,
    isTrusted: false,
  };

  expect(shown(fields, 'operation')).toBe(
    'INFO  operation requestId=6f1c.a-b operationName=AppOwners durationMs=5 isTrusted=false\n',
  );
});

test('other values are JSON', () => {
  const fields = {
    caller: 'https://id.example ada',
    empty: '',
    nothing: null,
    rateLimit: { budget: 'caller', refused: 1 },
  };

  expect(shown(fields, 'operation', 'warn')).toBe(
    'WARN  operation caller="https://id.example ada" empty="" nothing=null rateLimit={"budget":"caller","refused":1}\n',
  );
});

test('errors, and the lines of a stack, stand below', () => {
  const stack = 'Error: a "fault"\n    at first (src/a.ts:1:2)\n    at second (src/b.ts:3:4)';
  const errors = [{ code: 'NOT_FOUND', count: 2, path: ['user', 0], stack: 'E\n  at a' }, '… 3 more', null];

  expect(shown({ requestId: 'a', errors, stack }, 'operation')).toBe(
    [
      'INFO  operation requestId=a',
      '    code=NOT_FOUND count=2 path=["user",0]',
      '    E',
      '    at a',
      '    "… 3 more"',
      '    null',
      '    Error: a "fault"',
      '    at first (src/a.ts:1:2)',
      '    at second (src/b.ts:3:4)',
      '',
    ].join('\n'),
  );
});

test('members of those names with other values stand in the line', () => {
  expect(shown({ errors: 2, stack: null }, 'operation')).toBe('INFO  operation errors=2 stack=null\n');
});

test.each([
  ['an escape sequence', '\u001b]0;title\u0007', String.raw`"\u001b]0;title\u0007"`],
  ['the one-byte form of one', 'a\u009b2Jb', String.raw`"a\u009b2Jb"`],
  ['a line break', 'a\r\nINFO  stopped', String.raw`"a\r\nINFO  stopped"`],
  ['a break that JSON does not escape', 'a\u2028b\u0085c', String.raw`"a\u2028b\u0085c"`],
  ['a change of direction', 'a\u202eb\u2066c', String.raw`"a\u202eb\u2066c"`],
  ['a deletion', 'a\u007fb', String.raw`"a\u007fb"`],
])('%s is escaped, wherever it stands', (_what, text, escaped) => {
  expect(shown({ operationName: text }, 'operation')).toBe(`INFO  operation operationName=${escaped}\n`);
  expect(shown({ errors: [{ cause: text }] }, 'operation')).toBe(`INFO  operation\n    cause=${escaped}\n`);
  expect(shown({ stack: text }, 'operation')).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
  expect(shown({}, text)).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
  expect(shown({ [text]: 1 }, 'operation')).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}]/u);
});

test('colors mark the level and the names, and nothing else changes', () => {
  const line = '{"level":"error","time":"2026-11-24T08:43:34.816Z","requestId":"a","msg":"operation"}\n';
  const colored = createLineFormat(true)(line);

  expect(colored).toContain('\u001b[31mERROR\u001b[39m operation \u001b[90mrequestId=\u001b[39ma');
  // eslint-disable-next-line no-control-regex -- the codes of the colors
  expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain(line));
});

test.each(['no JSON\n', '7\n', 'null\n', ''])(
  'what is no line of the log is written as it is: %j',
  (text) => {
    expect(plain(text)).toBe(text);
  },
);
