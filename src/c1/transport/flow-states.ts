/** The states of flows, each with a call at some time. */
export interface FlowStates<Key, State> {
  readonly get: (key: Key) => State | undefined;
  /** The state of a flow; a new one if there is none. */
  readonly of: (key: Key) => State;
  readonly all: () => Iterable<State>;
}

/** Number of states that are kept without looking for idle ones. */
const fewStates = 1_000;

/**
 * Keeps the states of flows, idle ones too while there are few: a `Map` whose entries come and go with each call is copied again and again,
 * and V8 keeps the copies, with the data of the operations, until the next major garbage collection.
 * @param isIdle whether a state is that of a new flow; at most as many idle ones are kept as others, and a thousand
 */
export function createFlowStates<Key, State>(
  create: (key: Key) => State,
  isIdle: (state: State) => boolean,
): FlowStates<Key, State> {
  const states = new Map<Key, State>();
  let sweepAt = fewStates;
  const sweep = (): void => {
    for (const [key, state] of states) {
      if (isIdle(state)) states.delete(key);
    }
    sweepAt = fewStates + 2 * states.size;
  };
  return {
    get: (key) => states.get(key),
    of: (key) => {
      const known = states.get(key);
      if (known !== undefined) return known;
      if (states.size >= sweepAt) sweep();
      const state = create(key);
      states.set(key, state);
      return state;
    },
    all: () => states.values(),
  };
}
