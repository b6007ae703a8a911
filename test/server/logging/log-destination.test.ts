import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAudit, type Audit } from '../../../src/server/observability/audit.ts';
import { createLogDestination, type LogDestination } from '../../../src/server/logging/log-destination.ts';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;

/** A pipe as the process has one for its log, and its reader. */
function openPipe() {
  const folder = mkdtempSync(`${tmpdir()}/gateway-`);
  execFileSync('mkfifo', [`${folder}/pipe`]);
  const reader = openSync(`${folder}/pipe`, O_RDONLY | O_NONBLOCK);
  const writer = openSync(`${folder}/pipe`, O_WRONLY | O_NONBLOCK);
  const opened = new Set([reader, writer]);
  const close = (fd: number): void => {
    if (opened.delete(fd)) closeSync(fd);
  };
  onTestFinished(() => {
    for (const fd of opened) close(fd);
    rmSync(folder, { recursive: true });
  });
  const buffer = Buffer.alloc(1_000_000);
  return {
    fd: writer,
    /** What is in the pipe, up to so many bytes. */
    read: (maxBytes = buffer.length): string => {
      try {
        return buffer.toString('utf8', 0, readSync(reader, buffer, 0, maxBytes, null));
      } catch {
        return ''; // there is nothing in it
      }
    },
    closeReader: () => {
      close(reader);
    },
  };
}

/** A destination over a pipe that takes nothing more; timers are faked. */
function openFull(maxBytes: number) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const pipe = openPipe();
  const lost: [line: string, why: string][] = [];
  const destination = createLogDestination(pipe.fd, {
    maxBytes,
    onLost: (line, failure) => lost.push([line, (failure as Error).message]),
    onDropped: (count) => {
      destination.ordinary.write(`dropped ${count}\n`);
    },
  });
  // More than the pipe takes: the rest of it waits.
  const filling = `${'f'.repeat(70_000)}\n`;
  destination.guaranteed.write(filling);
  const readAll = (): string => {
    let text = '';
    let part: string;
    do {
      vi.advanceTimersByTime(20);
      part = pipe.read();
      text += part;
    } while (part !== '');
    return text;
  };
  return { ...destination, pipe, lost, filling, readAll };
}

test('the lines of a turn are in the pipe at its end, in their order, and at once when they are synced', async () => {
  const { fd, read } = openPipe();
  const never = (): never => {
    throw new Error('called');
  };
  const { ordinary, guaranteed, sync } = createLogDestination(fd, {
    maxBytes: 200_000,
    onLost: never,
    onDropped: () => undefined,
  });

  ordinary.write('one\n');
  guaranteed.write('two \u20ac\n');
  expect(read()).toBe('');
  sync();
  expect(read()).toBe('one\ntwo \u20ac\n');

  ordinary.write('three\n');
  guaranteed.write('four\n');
  await new Promise(setImmediate);
  expect(read()).toBe('three\nfour\n');
});

test('a turn with many lines writes them before its end', () => {
  const { fd, read } = openPipe();
  const { ordinary } = createLogDestination(fd, {
    maxBytes: 200_000,
    onLost: () => undefined,
    onDropped: () => undefined,
  });
  const line = `${'x'.repeat(32_767)}\n`;

  ordinary.write(line);
  expect(read()).toBe('');
  ordinary.write(line);

  expect(read()).toBe(line + line);
});

test('lines wait for a slow reader, in their order, behind the line that was written in part', () => {
  const { ordinary, guaranteed, filling, readAll } = openFull(200_000);

  ordinary.write('one\n');
  guaranteed.write('two\n');
  ordinary.write('three\n');

  expect(readAll()).toBe(`${filling}one\ntwo\nthree\n`);
});

test('a reader that goes on gets the queued lines without another one', () => {
  const { ordinary, pipe } = openFull(200_000);
  ordinary.write('one\n');
  while (pipe.read() !== '');

  vi.advanceTimersByTime(20);

  expect(pipe.read()).toMatch(/^f+\none\n$/);
});

test('ordinary lines get half of the queue; others are dropped until all is written, and counted', () => {
  const { ordinary, guaranteed, readAll, filling } = openFull(200_000);
  const line = `${'x'.repeat(9_999)}\n`;

  for (let i = 0; i < 10; i += 1) ordinary.write(line);
  ordinary.write('small\n');
  guaranteed.write('kept\n');

  expect(readAll()).toBe(`${filling}${line.repeat(2)}kept\ndropped 9\n`);
  ordinary.write('again\n');
  expect(readAll()).toBe('again\n');
});

test('reserved room is taken by nothing else, and is free again once it is released', () => {
  const { ordinary, guaranteed, room, filling, readAll } = openFull(100_000);

  expect([room.reserve(20_000), room.reserve(10_000)]).toEqual([true, false]);
  ordinary.write(`${'x'.repeat(10_000)}\n`);
  guaranteed.write('kept\n');
  room.release(20_000);

  expect(room.reserve(20_000)).toBe(true);
  room.release(20_000);
  expect(readAll()).toBe(`${filling}kept\ndropped 1\n`);
});

test('what no reader takes by the end is lost, in a bounded time, and named', () => {
  const { ordinary, guaranteed, end, lost, filling } = openFull(150_000);
  ordinary.write('one\n');
  ordinary.write(`${'x'.repeat(10_000)}\n`);
  guaranteed.write('two\n');

  vi.useRealTimers();
  end(20);

  const why = 'the reader has not taken it within 20 ms';
  expect(lost).toEqual([filling, 'two\n', 'one\n', 'dropped 1\n'].map((line) => [line, why]));
});

test('a reader that closes the pipe loses what is queued and what comes later', () => {
  const { ordinary, pipe, lost, filling } = openFull(200_000);
  ordinary.write('one\n');

  pipe.closeReader();
  ordinary.write('two\n');
  vi.advanceTimersByTime(20);
  ordinary.write('three\n');

  expect(lost.map(([line]) => line)).toEqual([filling, 'one\n', 'two\n', 'three\n']);
  expect(lost.every(([, why]) => why.startsWith('EPIPE'))).toBe(true);
});

test('whatever the reader does, each line is whole, in its place or counted', () => {
  const { ordinary, guaranteed, pipe, filling, readAll } = openFull(110_000);
  let text = '';
  const sent = { o: 0, g: 0 };

  for (let i = 0; i < 3_000; i += 1) {
    const padding = 'p'.repeat((i * 7919) % 3_000);
    if (i % 10 === 0) guaranteed.write(`g${sent.g++} ${padding}\n`);
    else ordinary.write(`o${sent.o++} ${padding}\n`);
    // It stands still, and then it reads in pieces of any length.
    if (i % 500 > 250) {
      text += pipe.read((i * 104_729) % 9_000);
      vi.advanceTimersByTime(1);
    }
  }
  text += readAll();

  const lines = text.slice(filling.length).split('\n').slice(0, -1);
  const numbersOf = (form: RegExp): number[] =>
    lines.flatMap((line) => form.exec(line)?.[1] ?? []).map(Number);
  const [written, kept, drops] = [
    numbersOf(/^o(\d+) p*$/),
    numbersOf(/^g(\d+) p*$/),
    numbersOf(/^dropped (\d+)$/),
  ];
  expect(kept).toEqual(Array.from({ length: sent.g }, (_, i) => i));
  expect(written).toEqual(written.toSorted((one, other) => one - other));
  expect(written.length + drops.reduce((sum, count) => sum + count, 0)).toBe(sent.o);
  expect([drops.length > 1, written.length + kept.length + drops.length]).toEqual([true, lines.length]);
});

const auditOver = ({ ordinary, guaranteed, room, sync }: Omit<LogDestination, 'end'>): Audit =>
  createAudit(
    searchedLog('info', (line) => {
      ordinary.write(line);
    }),
    {
      log: searchedLog('info', (line) => {
        guaranteed.write(line);
      }),
      room,
      sync,
    },
  );

test('a mutation that the log has no room for is refused, and one that was sent has both records', () => {
  const { ordinary, guaranteed, room, sync, readAll } = openFull(75_000);
  const audit = auditOver({ ordinary, guaranteed, room, sync });
  const operation = audit.begin({ requestId: 'one', caller: 'anonymous', address: undefined });
  const mutation = { mutation: 'change', input: null };

  const sent = operation.begin(mutation);
  sent.sending();
  expect(() => operation.begin(mutation)).toThrow('The audit log cannot keep up');
  sent.end('SUCCEEDED');
  operation.end();

  const lines = readAll().split('\n').slice(1, -1);
  expect(
    lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as object),
  ).toMatchObject([
    { phase: 'started', mutationIndex: 0 },
    { phase: 'ended', mutationIndex: 0, outcome: 'SUCCEEDED' },
  ]);
  expect(lines.at(-1)).toBe('dropped 1');
  expect(() => operation.begin(mutation)).not.toThrow();
});

test('mutations give back the room that they reserve, whatever becomes of them', () => {
  const { ordinary, guaranteed, room, sync, readAll } = openFull(75_000);
  readAll();
  const audit = auditOver({ ordinary, guaranteed, room, sync });
  const operation = audit.begin({ requestId: 'one', caller: 'anonymous', address: undefined });

  for (let i = 0; i < 1_000; i += 1) {
    const mutation = operation.begin({ mutation: 'change', input: null });
    if (i % 2 === 0) mutation.sending();
    mutation.end(i % 3 === 0 ? 'NOT_FOUND' : 'CANCELLED');
    mutation.end('UNKNOWN');
    readAll();
  }

  expect(room.reserve(75_000)).toBe(true);
});
