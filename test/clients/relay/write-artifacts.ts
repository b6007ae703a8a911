import { mkdir, rm, writeFile } from 'node:fs/promises';
import { artifactsFolder, compile } from './compile.ts';

const files = await compile();
await rm(artifactsFolder, { recursive: true, force: true });
await mkdir(artifactsFolder, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, artifactsFolder), text);
