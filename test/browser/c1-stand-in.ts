import { onTestFinished } from 'vitest';
import { jsonResponse, type SandboxResponse } from '../../src/sandbox/protocol/http.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { keepOutOfLogs } from '../support/log-leaks/leak-check.ts';
import { overheard } from '../support/log-leaks/track-responses.ts';

/** What C1 says when it refuses. */
export const refusal = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) =>
  jsonResponse(status, { code: 0, message, details: [] }, headers);

/** The sandbox as a C1 of its own, with a token for it, which can be told to answer late or otherwise. */
export async function c1StandIn() {
  const sandbox = overheard(await createSandbox());
  let interfere: (call: string) => Promise<SandboxResponse | undefined> = () => Promise.resolve(undefined);
  const { origin, close } = await listen({
    ...sandbox,
    receive: async (call) => (await interfere(`${call.method} ${call.target}`)) ?? sandbox.receive(call),
  });
  onTestFinished(close);
  const token = sandbox.issueToken();
  keepOutOfLogs(token);
  return {
    origin,
    token,
    store: sandbox.store,
    /** Calls that fit get this answer, until told otherwise. */
    answer: (fits: RegExp, answer: SandboxResponse) => {
      interfere = (call) => Promise.resolve(fits.test(call) ? answer : undefined);
    },
    /** Calls that fit wait; what is returned lets them go, and gives them an answer other than the sandbox's. */
    hold: (fits: RegExp): ((answer?: SandboxResponse) => void) => {
      let letGo: (answer?: SandboxResponse) => void = () => undefined;
      const held = new Promise<SandboxResponse | undefined>((resolve) => (letGo = resolve));
      interfere = (call) => (fits.test(call) ? held : Promise.resolve(undefined));
      return (answer) => {
        letGo(answer);
      };
    },
    /** Calls wait as soon as the condition is true, asked for each call; what is returned lets all of them go on. */
    holdAfter: (isReached: () => boolean): (() => void) => {
      const waiting: (() => void)[] = [];
      interfere = () =>
        isReached()
          ? new Promise((resolve) => {
              waiting.push(() => {
                resolve(undefined);
              });
            })
          : Promise.resolve(undefined);
      return () => {
        interfere = () => Promise.resolve(undefined);
        for (const release of waiting) release();
      };
    },
    /** Answers as the sandbox does again. */
    recover: () => {
      interfere = () => Promise.resolve(undefined);
    },
  };
}
