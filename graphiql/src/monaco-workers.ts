import { page } from './page-options.ts';

/** Monaco asks for the script of a worker by the language; without a language it is the editor's own. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorkerUrl: (_module: string, label: string) =>
      page.workers[label] ?? page.workers['editorWorkerService'],
  },
});
