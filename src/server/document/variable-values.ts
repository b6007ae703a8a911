/** The values of variables by name, raw or coerced. */
export type VariableValues = Readonly<Record<string, unknown>>;
