/** A zone of `import-x/no-restricted-paths`. */
export interface Zone {
  readonly target: string;
  readonly from: string | readonly string[];
  readonly except?: readonly string[];
}

export const zones: readonly Zone[];
