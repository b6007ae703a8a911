import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLLeafType,
  GraphQLObjectType,
} from 'graphql';

/** The fields that an operation selects on the objects of one type, planned once for all of them. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  /** In the order of the response. */
  readonly fields: readonly FieldPlan[];
  /** An object with all keys of the response in their order and null values, to be copied. */
  readonly template: Readonly<Record<string, null>>;
  /** Number of characters of the template as JSON. */
  readonly size: number;
}

/** One field of a response. */
export interface FieldPlan {
  /** The response name. */
  readonly name: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** All nodes of the document that select the field. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** Undefined for the default resolver: the value is a property of the parent, or the result of a method of the parent. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly hasArguments: boolean;
  readonly value: ValuePlan;
}

/** How a value is completed, by its type. */
export type ValuePlan = LeafPlan | ListPlan | ObjectValuePlan | AbstractPlan;

export interface LeafPlan {
  readonly kind: 'leaf';
  readonly isNullable: boolean;
  readonly type: GraphQLLeafType;
  /** Whether a string is its own serialization. */
  readonly isText: boolean;
}

export interface ListPlan {
  readonly kind: 'list';
  readonly isNullable: boolean;
  readonly item: ValuePlan;
}

export interface ObjectValuePlan {
  readonly kind: 'object';
  readonly isNullable: boolean;
  readonly type: GraphQLObjectType;
  /** Made at the first object: a document may select far more types of objects than the result has. */
  plan: ObjectPlan | undefined;
}

export interface AbstractPlan {
  readonly kind: 'abstract';
  readonly isNullable: boolean;
  readonly type: GraphQLAbstractType;
  /** By the name of the object's type; each made at its first object. */
  readonly plans: Map<string, ObjectPlan>;
}
