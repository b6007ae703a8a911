/** What an operation costs: measures the gateway between a floor and a baseline, and prints what came of it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure/rounds.ts';
import { readOptions, usage, type Options } from './options.ts';
import { startC1 } from './process/fake-c1.ts';
import { participants, takesPart } from './process/participant.ts';
import { profile } from './profile/profile.ts';
import { reportOf } from './report/report.ts';
import { save } from './report/save.ts';
import { workloads } from './workload/workload.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function runProfiles({ only, isQuick }: Options, folder: string): Promise<void> {
  const c1 = await startC1();
  mkdirSync(folder, { recursive: true });
  const chosen = only.length === 0 ? ['w1', 'w3'] : only;
  for (const workload of Object.values(workloads).filter(({ name }) => chosen.includes(name))) {
    for (const participant of participants) {
      if (participant.name === 'floor' || !takesPart(participant.name, workload)) continue;
      say(await profile({ participant, workload, c1, folder, times: isQuick ? 1 : 4 }));
    }
  }
  await c1.stop();
}

async function runMeasures(options: Options): Promise<void> {
  const { rounds, isQuick, only } = options;
  const folder = mkdtempSync(join(tmpdir(), 'c1-graphql-gateway-bench-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const c1 = await startC1();
  const includes = (part: (typeof only)[number]): boolean => only.length === 0 || only.includes(part);
  const results = await measure({ c1, folder, rounds, isQuick, includes, say });
  await c1.stop();
  save(results, options);
  say(`\n${reportOf(results, !isQuick)}\nAll figures are in ${options.out}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  await (options.profile === undefined ? runMeasures(options) : runProfiles(options, options.profile));
} catch (error) {
  const isOption = error instanceof Error && /^--|^Unknown option|^Option/.test(error.message);
  process.stderr.write(isOption ? `${error.message}\n${usage}` : `${String((error as Error).stack)}\n`);
  process.exit(1);
}
