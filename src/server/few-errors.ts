import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  validate,
  type ASTVisitor,
  type ExecutionArgs,
  type ValidationContext,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** So many errors of a document are told: each costs a search for similar names, and nobody mends more at once. */
const maxDocumentErrors = 5;

/** So many of its variables: each prints the value that it refuses, and that may be as large as the request. */
const maxVariableErrors = 2;

/**
 * Validates documents and variables up to the first few errors. Without introspection it refuses to describe the
 * schema, and to guess at it: "Did you mean …" tells it field by field.
 */
export function useFewErrors({ introspection }: { readonly introspection: boolean }): Plugin {
  const hideSuggestions = !introspection;
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(ordinaryVariableNames);
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
      setValidationFn(((schema, document, rules) =>
        validate(schema, document, rules, {
          maxErrors: maxDocumentErrors,
          hideSuggestions,
        })) as typeof validate);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      if (operation == null) return; // the executor says so
      const { errors } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        variableValues ?? {},
        { maxErrors: maxVariableErrors, hideSuggestions },
      );
      if (errors !== undefined) setResultAndStopExecution({ errors });
    },
  };
}

/** The executor would lose the value of a variable with this name without a word, and a filter with it. */
function ordinaryVariableNames(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition: ({ variable }) => {
      if (variable.name.value !== '__proto__') return;
      context.reportError(new GraphQLError('A variable cannot be named "$__proto__".', { nodes: variable }));
    },
  };
}
