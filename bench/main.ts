/** What an operation costs: measures the gateway between a floor and a baseline, and prints what came of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { measure } from './measure/rounds.ts';
import { OptionError, readOptions, usage, type Options, type Part } from './options.ts';
import { giveUp } from './process/children.ts';
import { startC1 } from './process/fake-c1.ts';
import { participantsOn, takesPart } from './process/participant.ts';
import { profile } from './profile/profile.ts';
import { reportOf } from './report/report.ts';
import { save } from './report/save.ts';
import { workloads } from './workload/workload.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Gone when this process is. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'c1-graphql-gateway-bench-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function runProfiles({ only, isQuick, node }: Options, folder: string): Promise<void> {
  const logs = temporaryFolder();
  const c1 = await startC1();
  const chosen = only.length === 0 ? ['w1', 'w3'] : only;
  for (const workload of Object.values(workloads).filter(({ name }) => chosen.includes(name))) {
    for (const participant of participantsOn(node)) {
      if (participant.name === 'floor' || !takesPart(participant.name, workload)) continue;
      say(await profile({ participant, workload, node, c1, folder, logs, times: isQuick ? 1 : 4 }));
    }
  }
  await c1.stop();
}

async function runMeasures(options: Options): Promise<void> {
  const { rounds, isQuick, only, node } = options;
  const folder = temporaryFolder();
  const c1 = await startC1();
  const includes = (part: Part): boolean => only.length === 0 || only.includes(part);
  const results = await measure({
    c1,
    participants: participantsOn(node),
    node,
    folder,
    rounds,
    isQuick,
    includes,
    say,
  });
  await c1.stop();
  save(results, options);
  say(`\n${reportOf(results, !isQuick)}\nAll figures are in ${options.out}`);
}

/** A run that takes longer hangs. */
const minutes = ({ isQuick, rounds }: Options): number => (isQuick ? 3 : 10 + 5 * rounds);

try {
  const options = readOptions(process.argv.slice(2));
  setTimeout(() => giveUp('This takes too long.'), minutes(options) * 60_000).unref();
  await (options.profile === undefined ? runMeasures(options) : runProfiles(options, options.profile));
} catch (error) {
  giveUp(error instanceof OptionError ? `${error.message}\n${usage}` : inspect(error));
}
