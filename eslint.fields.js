import { builtinRules } from 'eslint/use-at-your-own-risk';

// eslint-disable-next-line @typescript-eslint/no-deprecated -- ESLint exports its rules nowhere else
const core = builtinRules.get('max-lines-per-function');
if (core === undefined) throw new Error('ESLint has no rule max-lines-per-function');

/**
 * Whether a function is the thunk of a type's fields: an arrow function `fields` that only returns an object.
 * @param {{ type: string, body?: { type: string }, parent?: { type: string, key?: { name?: string } } }} node
 */
function isFieldsThunk({ type, body, parent }) {
  return (
    type === 'ArrowFunctionExpression' &&
    body?.type === 'ObjectExpression' &&
    parent?.type === 'Property' &&
    parent.key?.name === 'fields'
  );
}

/**
 * The core rule `max-lines-per-function`, except for thunks of fields: they are declarations, as long as their type.
 * @type {typeof core}
 */
export const maxLinesPerFunction = {
  ...core,
  create(context) {
    /** @param {import('eslint').Rule.ReportDescriptor & { node?: Parameters<typeof isFieldsThunk>[0] }} problem */
    const report = (problem) => {
      if (problem.node === undefined || !isFieldsThunk(problem.node)) context.report(problem);
    };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- contexts are frozen, and `Object.create` has no types
    return core.create(Object.create(context, { report: { value: report } }));
  },
};
