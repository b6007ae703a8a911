/** The part of the process that serving needs; `main.ts` passes it in. */
export type HostProcess = Pick<NodeJS.Process, 'on' | 'exit' | 'exitCode' | 'stdout' | 'stderr'>;
