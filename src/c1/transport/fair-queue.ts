import { createFlowStates, type FlowStates } from './flow-states.ts';

/** The flow of urgent calls, which are served before all others and may take every place. */
export const urgent = Symbol('urgent');

export type FlowKey = string | typeof urgent;

/** The calls of one caller: they share one turn in the order of service. */
export interface Flow {
  readonly key: FlowKey;
  running: number;
  /** Tickets in the order of arrival; a set, so that any ticket can be removed. */
  readonly waiting: Set<Ticket>;
  /** The line of the flow while it has waiting tickets. */
  line: Set<Flow> | undefined;
}

/** A call that waits for a place. */
export interface Ticket {
  /** The flows of the ticket; filled by the queue. */
  readonly flows: Set<Flow>;
  /** Called once, with the flow that occupies the place and must release it. */
  readonly onPlace: (flow: Flow) => void;
}

/** A fixed number of places, shared by flows. */
export interface FairQueue {
  /** Takes a place; undefined if none is free for the flow. */
  take(key: FlowKey): Flow | undefined;
  /** Appends a ticket to a flow. A ticket may be in several flows, and is served at the first turn of any. */
  wait(ticket: Ticket, key: FlowKey): void;
  /** Removes a ticket from all of its flows. */
  leave(ticket: Ticket): void;
  /** Releases a place to the next ticket. */
  release(flow: Flow): void;
  /** Number of occupied places, and of flows with a place or a ticket. */
  load(): { readonly running: number; readonly flows: number };
}

interface State {
  readonly places: number;
  running: number;
  readonly flows: FlowStates<FlowKey, Flow>;
  readonly first: Flow;
  /** The waiting flows by their number of places, each line in the order of arrival. */
  readonly lines: readonly Set<Flow>[];
}

/**
 * Serves the flow with the fewest places first, flows with equal numbers in turn (round robin), and the tickets of one flow
 * in the order of arrival. When a flow takes a place, at least as many others remain free as it then holds (dynamic
 * thresholds). So a flow never holds more than half of the places, and a later flow finds one free.
 * Each step takes constant time.
 */
export function createFairQueue(places: number): FairQueue {
  const lines = Array.from({ length: places + 1 }, () => new Set<Flow>());
  const flows = createFlowStates(createFlow, isIdle);
  const state: State = { places, running: 0, flows, first: createFlow(urgent), lines };
  const getFlow = (key: FlowKey): Flow => (key === urgent ? state.first : flows.of(key));
  return {
    take: (key) => {
      // No ticket of the flow is overtaken: a free place would already belong to it.
      const isFree =
        key === urgent ? state.running < places : countHeldPlaces(state, key) < computeMaxHeld(state);
      if (!isFree) return undefined;
      const flow = getFlow(key);
      start(state, flow);
      return flow;
    },
    wait: (ticket, key) => {
      const flow = getFlow(key);
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
    load: () => ({ running: state.running, flows: [...flows.all()].filter((flow) => !isIdle(flow)).length }),
  };
}

function createFlow(key: FlowKey): Flow {
  return { key, running: 0, waiting: new Set(), line: undefined };
}

function isIdle({ running, waiting }: Flow): boolean {
  return running === 0 && waiting.size === 0;
}

function countHeldPlaces({ flows }: State, key: FlowKey): number {
  return flows.get(key)?.running ?? 0;
}

/** Number of places below which a flow may take another one. */
function computeMaxHeld({ places, running }: State): number {
  return Math.min(places - running, Math.max(1, Math.floor(places / 2)));
}

function start(state: State, flow: Flow): void {
  flow.running += 1;
  state.running += 1;
}

/** Moves a flow to the end of the line for its number of places, or out of all lines if it has no tickets. */
function settle({ first, lines }: State, flow: Flow): void {
  if (flow === first) return;
  const line = flow.waiting.size > 0 ? lines[flow.running] : undefined;
  if (line !== flow.line) {
    flow.line?.delete(flow);
    line?.add(flow);
    flow.line = line;
  }
}

function leave(state: State, ticket: Ticket): void {
  for (const flow of ticket.flows) {
    flow.waiting.delete(ticket);
    settle(state, flow);
  }
  ticket.flows.clear();
}

/** Assigns free places to waiting tickets. */
function serve(state: State): void {
  for (let flow = findNextFlow(state); flow !== undefined; flow = findNextFlow(state)) {
    const [ticket] = flow.waiting;
    if (ticket === undefined) return;
    start(state, flow);
    leave(state, ticket);
    ticket.onPlace(flow);
  }
}

function findNextFlow(state: State): Flow | undefined {
  const { first, lines, places, running } = state;
  if (first.waiting.size > 0) return running < places ? first : undefined;
  const max = computeMaxHeld(state);
  for (let held = 0; held < max; held += 1) {
    const [flow] = lines[held] ?? [];
    if (flow !== undefined) return flow;
  }
  return undefined;
}
