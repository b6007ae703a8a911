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
import { oneOfVariablesRule } from './one-of-variables-rule.ts';
import { redactArgumentError, redactRuleMessages, redactVariableError } from './schema-hiding.ts';
import type { VariableValues } from './variable-values.ts';

/** Maximum number of errors of a document; each costs a search for similar names. */
const maxDocumentErrors = 5;

/** Maximum number of errors of its variables; each prints the complete value around it. */
const maxVariableErrors = 3;

/** Maximum number of characters of a value in a message: longer than any enum value, number or field name. */
const maxPrinted = 50;

export interface Validation {
  readonly validateDocument: (document: DocumentNode) => readonly GraphQLError[];
  /** The coerced variables of an operation, or their errors. */
  readonly coerceVariables: (
    operation: OperationDefinitionNode,
    variables: VariableValues | undefined,
  ) => Variables;
  /** The error of an execution, without schema details if they are hidden. */
  readonly ofExecution: (error: GraphQLError) => GraphQLError;
}

type Variables =
  | { readonly values: VariableValues; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/**
 * Validates documents and variables up to the first few errors. Without introspection the schema cannot be queried, and
 * errors contain only names from the request: "Did you mean …" would reveal the schema field by field.
 */
export function createValidation(schema: GraphQLSchema, introspection: boolean): Validation {
  const hideSuggestions = !introspection;
  const rules = introspection
    ? [...specifiedRules, ...ownRules]
    : [...redactRuleMessages(specifiedRules), ...ownRules, NoSchemaIntrospectionCustomRule];
  const redactErrors = (errors: readonly GraphQLError[]) =>
    introspection ? errors : errors.map(redactVariableError);
  return {
    validateDocument: (document) =>
      validate(schema, document, rules, { maxErrors: maxDocumentErrors, hideSuggestions }),
    coerceVariables: ({ variableDefinitions = [] }, variables = {}) => {
      if (variableDefinitions.length === 0) return { values: {} };
      const options = { maxErrors: maxVariableErrors, hideSuggestions };
      const findErrors = (values: VariableValues) =>
        getVariableValues(schema, variableDefinitions, values, options).errors;
      // `getVariableValues` prints the whole value in its error: a truncated copy is validated first.
      const errors = isLong(variables) ? findErrors(shortenValues(variables)) : undefined;
      if (errors !== undefined) return { errors: redactErrors(errors) };
      const { coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 0 });
      if (coerced !== undefined) return { values: coerced };
      // If only the truncated part is invalid, the error is that of the full value.
      return { errors: redactErrors(findErrors(shortenValues(variables)) ?? findErrors(variables) ?? []) };
    },
    ofExecution: introspection ? (error) => error : redactArgumentError,
  };
}

/** Rules beside those of the specification in graphql-js; their messages have no names but those of the request. */
const ownRules = [noProtoVariableRule, oneOfVariablesRule];

/** Rejects variables named `__proto__`: the executor would lose their values silently, and filters with them. */
function noProtoVariableRule(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition: ({ variable }) => {
      if (variable.name.value !== '__proto__') return;
      context.reportError(new GraphQLError('A variable cannot be named "$__proto__".', { nodes: variable }));
    },
  };
}

/** A copy that is valid exactly if the value is, with the names of variables kept and long texts cut. */
function shortenValues(variables: VariableValues): VariableValues {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, cut(value)]));
}

/** Whether the copy would differ. */
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
