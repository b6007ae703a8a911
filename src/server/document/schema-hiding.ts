import {
  FieldsOnCorrectTypeRule,
  GraphQLError,
  Kind,
  KnownArgumentNamesRule,
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
 * Where introspection is off, errors are no other way to the schema: they name what the caller wrote, and nothing that
 * only the schema holds, such as the type of a field or the arguments that it takes.
 */

type Sentence = (subject: string, node: ASTNode | undefined) => string;

/** The rules whose messages name types, fields or arguments of the schema, and what to say in their place. */
const sentences: ReadonlyMap<ValidationRule, Sentence> = new Map<ValidationRule, Sentence>([
  [FieldsOnCorrectTypeRule, (subject) => `Unknown ${subject}.`],
  [KnownArgumentNamesRule, (subject) => `Unknown ${subject}.`],
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

/** The rules, their errors in the caller's own words. The messages of all others hold no other words anyway. */
export function rulesInOwnWords(rules: readonly ValidationRule[]): readonly ValidationRule[] {
  return rules.map((rule) => {
    const sentence = sentences.get(rule);
    return sentence === undefined ? rule : (context) => rule(reportingBy(sentence, context));
  });
}

/** The same context, so that the work of all rules is counted together, but for how errors are reported. */
function reportingBy(sentence: Sentence, context: ValidationContext): ValidationContext {
  const reportError = ({ nodes }: GraphQLError): void => {
    const [node] = nodes ?? []; // scalars refuse values without saying where they stand
    const subject = node === undefined ? 'value' : subjectOf(node);
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

/** Characters of a value that are repeated to its caller. */
const maxPrinted = 100;

function subjectOf(node: ASTNode): string {
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
    case Kind.VARIABLE_DEFINITION:
      return `variable "$${node.variable.name.value}"`;
    default:
      return `value ${print(node).slice(0, maxPrinted)}`;
  }
}

/**
 * An error of graphql-js about a variable, without the types and the fields that its value should have. What a variable
 * lacks altogether is said by the type that the caller declared it with.
 */
export function variableErrorInOwnWords(error: GraphQLError): GraphQLError {
  const [, name] = /^Variable "\$(\w+)" got invalid value /.exec(error.message) ?? [];
  if (name === undefined) return error;
  const [, path] = /^.* at "([\w.[\]]+)"; /s.exec(error.message) ?? [];
  const place = path === undefined ? '' : ` at "${path}"`;
  const { nodes } = error;
  return new GraphQLError(`Variable "$${name}" got an invalid value${place}; it does not fit.`, {
    nodes: nodes ?? null,
  });
}

/** An error of graphql-js about an argument that has no value at run time, without the type that it should have. */
export function argumentErrorInOwnWords(error: GraphQLError): GraphQLError {
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
