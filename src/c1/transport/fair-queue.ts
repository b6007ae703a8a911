/** The key of the calls that are served before all others, and may hold every place. */
export const urgent = Symbol('urgent');

export type FlowKey = string | typeof urgent;

/** The calls of one caller: they share one turn in the order of service. */
export interface Flow {
  readonly key: FlowKey;
  running: number;
  /** In the order of arrival; a set, so that a ticket can leave from the middle. */
  readonly waiting: Set<Ticket>;
  /** The line that it stands in while it has tickets waiting. */
  line: Set<Flow> | undefined;
}

/** A call that waits for a place. */
export interface Ticket {
  /** The flows that it waits for; filled by the queue. */
  readonly flows: Set<Flow>;
  /** Called once, with the flow that the place is counted for and that has to release it. */
  readonly onPlace: (flow: Flow) => void;
}

/** A fixed number of places, shared by flows. */
export interface FairQueue {
  /** Takes a place at once; undefined if the flow has to wait for one. */
  take(key: FlowKey): Flow | undefined;
  /** Has a ticket wait behind the flow's others. A ticket may wait for several flows, and has the first turn of any. */
  wait(ticket: Ticket, key: FlowKey): void;
  /** Takes a ticket out, whatever flows it waits for. */
  leave(ticket: Ticket): void;
  /** Passes a place on. */
  release(flow: Flow): void;
  /** The places that are taken, and the flows that hold one or wait for one. */
  load(): { readonly running: number; readonly flows: number };
}

interface State {
  readonly places: number;
  running: number;
  /** The flows that hold a place or wait for one; all others are forgotten. */
  readonly flows: Map<FlowKey, Flow>;
  readonly first: Flow;
  /** The flows that wait, by how many places they hold, each line in the order of arrival. */
  readonly lines: readonly Set<Flow>[];
}

/**
 * Serves the flow that holds the fewest places, flows that hold as many in turn (round robin), and the tickets of one flow
 * in the order of arrival. A flow never holds more places than it leaves free for others when it takes one (dynamic
 * thresholds), so never more than half of them: a place cannot be taken back, and a flow that comes later finds one free.
 * Each step takes the same time, however many flows there are.
 */
export function createFairQueue(places: number): FairQueue {
  const lines = Array.from({ length: places + 1 }, () => new Set<Flow>());
  const state: State = { places, running: 0, flows: new Map(), first: newFlow(urgent), lines };

  const flowOf = (key: FlowKey): Flow => {
    if (key === urgent) return state.first;
    const known = state.flows.get(key);
    if (known !== undefined) return known;
    const flow = newFlow(key);
    state.flows.set(key, flow);
    return flow;
  };
  return {
    take: (key) => {
      // No ticket of the flow is overtaken: if the flow could have a place, the ticket would have it.
      const isFree = key === urgent ? state.running < places : heldBy(state, key) < maxHeld(state);
      if (!isFree) return undefined;
      const flow = flowOf(key);
      start(state, flow);
      return flow;
    },
    wait: (ticket, key) => {
      const flow = flowOf(key);
      flow.waiting.add(ticket);
      ticket.flows.add(flow);
      settle(state, flow);
      serve(state);
    },
    leave: (ticket) => {
      leave(state, ticket);
    },
    release: (flow) => {
      flow.running -= 1;
      state.running -= 1;
      settle(state, flow);
      serve(state);
    },
    load: () => ({ running: state.running, flows: state.flows.size }),
  };
}

function newFlow(key: FlowKey): Flow {
  return { key, running: 0, waiting: new Set(), line: undefined };
}

function heldBy({ flows }: State, key: FlowKey): number {
  return flows.get(key)?.running ?? 0;
}

/** A flow that holds fewer places than this may have another one. */
function maxHeld({ places, running }: State): number {
  return Math.min(places - running, Math.max(1, Math.floor(places / 2)));
}

function start(state: State, flow: Flow): void {
  flow.running += 1;
  state.running += 1;
}

/** Puts a flow at the end of the line where it belongs now, unless it stands there; forgets it if it holds nothing. */
function settle({ flows, first, lines }: State, flow: Flow): void {
  if (flow === first) return;
  const line = flow.waiting.size > 0 ? lines[flow.running] : undefined;
  if (line !== flow.line) {
    flow.line?.delete(flow);
    line?.add(flow);
    flow.line = line;
  }
  if (flow.waiting.size === 0 && flow.running === 0) flows.delete(flow.key);
}

function leave(state: State, ticket: Ticket): void {
  for (const flow of ticket.flows) {
    flow.waiting.delete(ticket);
    settle(state, flow);
  }
  ticket.flows.clear();
}

/** Gives places to tickets until none that waits may have one. */
function serve(state: State): void {
  for (let flow = nextOf(state); flow !== undefined; flow = nextOf(state)) {
    const [ticket] = flow.waiting;
    if (ticket === undefined) return;
    start(state, flow);
    leave(state, ticket);
    ticket.onPlace(flow);
  }
}

function nextOf(state: State): Flow | undefined {
  const { first, lines, places, running } = state;
  if (first.waiting.size > 0) return running < places ? first : undefined;
  const max = maxHeld(state);
  for (let held = 0; held < max; held += 1) {
    const [flow] = lines[held] ?? [];
    if (flow !== undefined) return flow;
  }
  return undefined;
}
