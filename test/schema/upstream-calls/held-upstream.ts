import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';

/** What a C1 that holds its answers back has seen. */
export interface HeldUpstream {
  readonly origin: string;
  readonly calls: string[];
  /** The most calls that were under way at once. */
  readonly most: () => number;
}

/** Turns of the event loop in which a call that nothing holds back arrives. */
const turns = 50;

/**
 * An upstream that answers none of a level's calls before so many of them are under way as are allowed at once:
 * whoever sends fewer at a time waits for ever, and whoever sends more is seen.
 */
export async function heldUpstream(
  levels: readonly number[],
  atOnce: number,
  answerTo: (path: string) => object,
): Promise<HeldUpstream> {
  const held: { readonly path: string; readonly response: ServerResponse }[] = [];
  let [answered, most] = [0, 0];

  /** Calls of the present level that were not answered yet. */
  const left = (): number => {
    let before = 0;
    for (const level of levels) {
      before += level;
      if (answered < before) return before - answered;
    }
    return 0;
  };

  const answerAll = async (): Promise<void> => {
    for (let turn = 0; turn < turns; turn += 1) await setImmediate();
    most = Math.max(most, held.length);
    const all = held.splice(0);
    answered += all.length;
    for (const { path, response } of all) answerJson(response, 200, answerTo(path));
  };

  const { origin, calls } = await answering((request, response) => {
    held.push({ path: request.url ?? '', response });
    if (held.length === Math.min(atOnce, left())) void answerAll();
  });
  return { origin, calls, most: () => most };
}
