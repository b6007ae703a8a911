import {
  FieldsOnCorrectTypeRule,
  GraphQLError,
  Kind,
  KnownArgumentNamesRule,
  KnownTypeNamesRule,
  OverlappingFieldsCanBeMergedRule,
  PossibleFragmentSpreadsRule,
  print,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
  ValuesOfCorrectTypeRule,
  VariablesInAllowedPositionRule,
  type ASTNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/*
 * If introspection is off, errors must not reveal the schema: they contain names from the request, and none that only
 * the schema has, such as the type of a field or its arguments.
 */

type Sentence = (subject: string, node: ASTNode | undefined) => string;

/** The rules whose messages contain names of the schema, and the replacement messages. */
const sentences: ReadonlyMap<ValidationRule, Sentence> = new Map<ValidationRule, Sentence>([
  [FieldsOnCorrectTypeRule, (subject) => `Unknown ${subject}.`],
  [KnownArgumentNamesRule, (subject) => `Unknown ${subject}.`],
  // graphql-js before 16.15 has no `hideSuggestions`, and names similar types.
  [KnownTypeNamesRule, (subject) => `Unknown ${subject}.`],
  [ProvidedRequiredArgumentsRule, (subject) => `The ${subject} lacks a required argument.`],
  [
    ScalarLeafsRule,
    (subject, node) =>
      node?.kind === Kind.FIELD
        ? `The ${subject} must have a selection of subfields.`
        : 'The field must not have a selection, since it has no subfields.',
  ],
  [
    ValuesOfCorrectTypeRule,
    (subject, node) =>
      node?.kind === Kind.OBJECT_FIELD ? `Unknown ${subject}.` : `The ${subject} does not fit here.`,
  ],
  [PossibleFragmentSpreadsRule, (subject) => `The ${subject} can never apply here.`],
  [VariablesInAllowedPositionRule, (subject) => `The ${subject} does not fit where it is used.`],
  [
    OverlappingFieldsCanBeMergedRule,
    (subject) =>
      `The ${subject} conflicts with another of the same name. Use different aliases to fetch both if this was intentional.`,
  ],
]);

/**
 * The rules with messages that contain only names from the request. Messages of the other rules contain no others
 * anyway.
 */
export function redactRuleMessages(rules: readonly ValidationRule[]): readonly ValidationRule[] {
  return rules.map((rule) => {
    const sentence = sentences.get(rule);
    return sentence === undefined ? rule : (context) => rule(replaceReporter(sentence, context));
  });
}

/** The same context with another reporter, so that the work of all rules is counted together. */
function replaceReporter(sentence: Sentence, context: ValidationContext): ValidationContext {
  const reportError = ({ nodes }: GraphQLError): void => {
    const [node] = nodes ?? []; // errors of scalars have no nodes
    const subject = node === undefined ? 'value' : describeNode(node);
    context.reportError(new GraphQLError(sentence(subject, node), { nodes: nodes ?? null }));
  };
  return new Proxy(context, {
    get: (target, name) => {
      if (name === 'reportError') return reportError;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Maximum number of characters of a value in a message. */
const maxPrinted = 100;

function describeNode(node: ASTNode): string {
  switch (node.kind) {
    case Kind.FIELD:
      return `field "${node.name.value}"`;
    case Kind.ARGUMENT:
      return `argument "${node.name.value}"`;
    case Kind.DIRECTIVE:
      return `directive "@${node.name.value}"`;
    case Kind.OBJECT_FIELD:
      return `input field "${node.name.value}"`;
    case Kind.FRAGMENT_SPREAD:
      return `fragment "${node.name.value}"`;
    case Kind.INLINE_FRAGMENT:
      return node.typeCondition === undefined ? 'fragment' : `fragment on "${node.typeCondition.name.value}"`;
    case Kind.NAMED_TYPE:
      return `type "${node.name.value}"`;
    case Kind.VARIABLE_DEFINITION:
      return `variable "$${node.variable.name.value}"`;
    default:
      return `value ${print(node).slice(0, maxPrinted)}`;
  }
}

/**
 * An error of graphql-js about a variable, without the types and fields of the expected value. For a missing variable
 * the message has the type of its declaration.
 */
export function redactVariableError(error: GraphQLError): GraphQLError {
  const [, name] = /^Variable "\$(\w+)" got invalid value /.exec(error.message) ?? [];
  if (name === undefined) return error;
  const [, path] = /^.* at "([\w.[\]]+)"; /s.exec(error.message) ?? [];
  const place = path === undefined ? '' : ` at "${path}"`;
  const { nodes } = error;
  return new GraphQLError(`Variable "$${name}" got an invalid value${place}; it does not fit.`, {
    nodes: nodes ?? null,
  });
}

/** An error of graphql-js about an argument without a value at run time, without the expected type. */
export function redactArgumentError(error: GraphQLError): GraphQLError {
  const { message, nodes, path, originalError } = error;
  const isOfGraphql = originalError === undefined || originalError instanceof GraphQLError;
  if (!isOfGraphql || error.extensions['code'] !== undefined) return error;
  const [, name] =
    /^Argument "(\w+)" (?:of (?:required|non-null) type|has invalid value) /.exec(message) ?? [];
  if (name === undefined) return error;
  return new GraphQLError(`Argument "${name}" has no valid value.`, {
    nodes: nodes ?? null,
    path: path ?? null,
  });
}
