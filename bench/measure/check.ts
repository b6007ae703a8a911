import { deepStrictEqual } from 'node:assert';
import { request } from 'undici';
import { callers } from '../c1/company.ts';
import type { FakeC1 } from '../process/fake-c1.ts';
import { hasCalled, requestsOf, type HttpRequest } from '../process/participant.ts';
import type { Server } from '../process/server.ts';
import type { Question } from '../workload/workload.ts';

/** Tells whether the body of an answer under load is one that was found right before. */
export type IsRight = (body: string) => boolean;

export async function ask(
  { origin }: Server,
  { path, ...options }: HttpRequest,
): Promise<{ readonly status: number; readonly body: string }> {
  const { statusCode, body } = await request(origin + path, options);
  return { status: statusCode, body: await body.text() };
}

/** The code of an answer that is one error and nothing else. */
function onlyCode(body: string): string | undefined {
  const { data, errors } = JSON.parse(body) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  return data === undefined && errors?.length === 1 ? errors[0]?.extensions?.code : undefined;
}

interface Asked {
  readonly server: Server;
  readonly workload: Question;
  readonly caller: number;
}

function checkBody({ server, workload, caller }: Asked, body: string): void {
  if (server.name === 'floor') {
    deepStrictEqual(body, workload.floor?.expected(caller));
    return;
  }
  const expected = workload.expected(caller);
  if ('code' in expected) deepStrictEqual(onlyCode(body), expected.code);
  else {
    deepStrictEqual(JSON.parse(body), expected);
    // The fields come in the order in which they were asked for.
    deepStrictEqual(body, JSON.stringify(expected));
  }
}

/** Asks one thing and gives what came back, if it is what has to come back. */
async function askOne(asked: Asked, request: HttpRequest): Promise<string> {
  const { server, workload, caller } = asked;
  const { status, body } = await ask(server, request);
  try {
    deepStrictEqual(status, server.name === 'floor' ? 200 : workload.status);
    checkBody(asked, body);
  } catch (cause) {
    throw new Error(`${server.name}, ${workload.name}, caller ${caller}: not the right answer`, { cause });
  }
  return body;
}

/**
 * Asks everything that is going to be timed once, and compares the answers and the calls to C1 with what they have to
 * be, where that is known. @throws Error on the first that differs.
 */
export async function checkAnswers(server: Server, workload: Question, c1: FakeC1): Promise<IsRight> {
  const right = new Set<string>();
  await c1.order({});
  let asked = 0;
  for (let caller = 0; caller < callers; caller += 1) {
    for (const each of requestsOf(server.name, workload, caller)) {
      right.add(await askOne({ server, workload, caller }, each));
      asked += 1;
    }
  }
  const calls = await c1.order({});
  if (!hasCalled(server.name, workload, { operations: asked, calls }))
    throw new Error(`${server.name}, ${workload.name}: ${calls} calls to C1 for ${asked} operations`);
  const expected = workload.expected(0);
  // Errors carry the id of their request, so no two are the same.
  return 'code' in expected ? (body) => onlyCode(body) === expected.code : (body) => right.has(body);
}
