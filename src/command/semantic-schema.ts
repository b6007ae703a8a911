import { schema } from '../schema/index.ts';
import { printSemanticSdl } from '../schema/sdl.ts';

/** The output of `--print-schema --semantic-nullability`. */
export function printSemanticSchema(): string {
  return printSemanticSdl(schema);
}
