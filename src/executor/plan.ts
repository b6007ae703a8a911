import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLLeafType,
  GraphQLObjectType,
} from 'graphql';

/** What an operation asks of the objects of one type, worked out once for all of them. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  /** In the order of the answer. */
  readonly fields: readonly FieldPlan[];
  /** An answer with all of its keys in their order and nothing in it, to be copied. */
  readonly template: Readonly<Record<string, null>>;
  /** Characters of the template as JSON. */
  readonly size: number;
}

/** One field of an answer. */
export interface FieldPlan {
  /** Its key in the answer. */
  readonly name: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** All places in the document that ask for it. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** Undefined where the value is a property of the parent, or what a method of the parent gives. */
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
  /** Made when the first object is there: a document may ask for far more than there is. */
  plan: ObjectPlan | undefined;
}

export interface AbstractPlan {
  readonly kind: 'abstract';
  readonly isNullable: boolean;
  readonly type: GraphQLAbstractType;
  /** By the name of the object's type; made when the first object of it is there. */
  readonly plans: Map<string, ObjectPlan>;
}
