/** The values of variables by their names, as they were sent or coerced. */
export type VariableValues = Readonly<Record<string, unknown>>;
