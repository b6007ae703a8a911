import {
  getVariableValues,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql';
import { argumentErrorInOwnWords, rulesInOwnWords, variableErrorInOwnWords } from './schema-hiding.ts';
import type { VariableValues } from './variable-values.ts';

/** So many errors of a document are told: each costs a search for similar names, and more are not mended at once. */
const maxDocumentErrors = 5;

/** So many of its variables: each prints the whole value in which it stands. */
const maxVariableErrors = 3;

/** Nor need it be printed at length: no enum's value and no number is as long, and no input has as many fields. */
const maxPrinted = 50;

export interface Validation {
  readonly validateDocument: (document: DocumentNode) => readonly GraphQLError[];
  /** The values of an operation's variables as its executor needs them, or what is wrong with them. */
  readonly coerceVariables: (
    operation: OperationDefinitionNode,
    variables: VariableValues | undefined,
  ) => Variables;
  /** An error of the execution as it may be reported. */
  readonly ofExecution: (error: GraphQLError) => GraphQLError;
}

type Variables =
  | { readonly values: VariableValues; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/**
 * Validates documents and variables up to the first few errors. Without introspection it refuses to describe the
 * schema, and to guess at it: "Did you mean …" tells it field by field. Its errors hold the caller's own words then.
 */
export function createValidation(schema: GraphQLSchema, introspection: boolean): Validation {
  const hideSuggestions = !introspection;
  const rules = introspection
    ? [...specifiedRules, noProtoVariableRule]
    : [...rulesInOwnWords(specifiedRules), noProtoVariableRule, NoSchemaIntrospectionCustomRule];
  const inWords = (errors: readonly GraphQLError[]) =>
    introspection ? errors : errors.map(variableErrorInOwnWords);
  return {
    validateDocument: (document) =>
      validate(schema, document, rules, { maxErrors: maxDocumentErrors, hideSuggestions }),
    coerceVariables: ({ variableDefinitions = [] }, variables = {}) => {
      if (variableDefinitions.length === 0) return { values: {} };
      const options = { maxErrors: maxVariableErrors, hideSuggestions };
      const errorsIn = (values: VariableValues) =>
        getVariableValues(schema, variableDefinitions, values, options).errors;
      // `getVariableValues` prints the whole value in its error: a truncated copy is validated first.
      const errors = isLong(variables) ? errorsIn(shortened(variables)) : undefined;
      if (errors !== undefined) return { errors: inWords(errors) };
      const { coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 0 });
      if (coerced !== undefined) return { values: coerced };
      // If only the truncated part is invalid, the error is that of the full value.
      return { errors: inWords(errorsIn(shortened(variables)) ?? errorsIn(variables) ?? []) };
    },
    ofExecution: introspection ? (error) => error : argumentErrorInOwnWords,
  };
}

/** The executor would lose the value of a variable with this name without a word, and a filter with it. */
function noProtoVariableRule(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition: ({ variable }) => {
      if (variable.name.value !== '__proto__') return;
      context.reportError(new GraphQLError('A variable cannot be named "$__proto__".', { nodes: variable }));
    },
  };
}

/** A copy that is as right or wrong as the value, with the names of variables as they are and all else cut. */
function shortened(variables: VariableValues): VariableValues {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, cut(value)]));
}

/** Whether anything would be cut. */
function isLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > maxPrinted;
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.length > maxPrinted || entries.some(([name, member]) => isLong(name) || isLong(member));
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, maxPrinted);
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).slice(0, maxPrinted);
  return Object.fromEntries(members.map(([name, member]) => [name.slice(0, maxPrinted), cut(member)]));
}
