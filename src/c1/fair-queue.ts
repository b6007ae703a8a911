/** The key of the calls that are served before all others, and may hold every place. */
export const urgent = Symbol('urgent');

export type FlowKey = string | typeof urgent;

/** The calls of one caller: they share one turn in the order of service. */
export interface Flow {
  readonly key: FlowKey;
  /** The most places that it may hold at once. */
  readonly share: number;
  running: number;
  /** In the order of arrival; a set, so that a ticket can leave from the middle. */
  readonly waiting: Set<Ticket>;
}

/** A call that waits for a place. */
export interface Ticket {
  /** The flows in whose lines it waits; filled by the queue. */
  readonly flows: Set<Flow>;
  /** Called once, with the flow that the place is counted for and that has to release it. */
  readonly onPlace: (flow: Flow) => void;
}

/** A fixed number of places, shared by flows. */
export interface FairQueue {
  /** Takes a place at once; undefined if the flow has to wait for one. */
  take(key: FlowKey): Flow | undefined;
  /** Puts a ticket at the end of a flow's line. A ticket may wait in several lines, and has the first turn of any. */
  wait(ticket: Ticket, key: FlowKey): void;
  /** Takes a ticket out of all its lines. */
  leave(ticket: Ticket): void;
  /** Passes a place on. */
  release(flow: Flow): void;
  /** The places that are taken, and the flows that hold one or wait for one. */
  load(): { readonly running: number; readonly flows: number };
}

interface State {
  /** The flows that hold a place or wait for one; all others are forgotten. */
  readonly flows: Map<FlowKey, Flow>;
  readonly first: Flow;
  /** The flows that wait and are below their share, the next one first. Empty while a place is free. */
  readonly turns: Set<Flow>;
  running: number;
}

/**
 * Serves flows in turn (round robin), and the tickets of one flow in the order of arrival. No flow ever holds more than
 * half of the places, also when it is alone: a place cannot be taken back, and the next flow would have to wait for it.
 * Each step takes the same time, however many flows there are.
 */
export function createFairQueue(places: number): FairQueue {
  const share = Math.max(1, Math.floor(places / 2));
  const state: State = { flows: new Map(), first: flowWith(urgent, places), turns: new Set(), running: 0 };

  const flowOf = (key: FlowKey): Flow => {
    if (key === urgent) return state.first;
    const known = state.flows.get(key);
    if (known !== undefined) return known;
    const flow = flowWith(key, share);
    state.flows.set(key, flow);
    return flow;
  };
  return {
    take: (key) => {
      if (state.running >= places) return undefined;
      const flow = flowOf(key);
      // Below its share nothing of it waits here: a ticket would have had the free place.
      if (flow.running >= flow.share) return undefined;
      start(state, flow);
      return flow;
    },
    wait: (ticket, key) => {
      const flow = flowOf(key);
      flow.waiting.add(ticket);
      ticket.flows.add(flow);
      settle(state, flow);
      if (state.running < places) serveNext(state);
    },
    leave: (ticket) => {
      leave(state, ticket);
    },
    release: (flow) => {
      flow.running -= 1;
      state.running -= 1;
      settle(state, flow);
      serveNext(state);
    },
    load: () => ({ running: state.running, flows: state.flows.size }),
  };
}

function flowWith(key: FlowKey, share: number): Flow {
  return { key, share, running: 0, waiting: new Set() };
}

function start(state: State, flow: Flow): void {
  flow.running += 1;
  state.running += 1;
}

/** Gives a flow its turn at the end if it has none and wants one; forgets it if it holds nothing. */
function settle({ flows, first, turns }: State, flow: Flow): void {
  if (flow === first) return;
  if (flow.waiting.size > 0 && flow.running < flow.share) turns.add(flow);
  else turns.delete(flow);
  if (flow.waiting.size === 0 && flow.running === 0) flows.delete(flow.key);
}

function leave(state: State, ticket: Ticket): void {
  for (const flow of ticket.flows) {
    flow.waiting.delete(ticket);
    settle(state, flow);
  }
  ticket.flows.clear();
}

function serveNext(state: State): void {
  const { first, turns } = state;
  const [flow] = first.waiting.size > 0 ? [first] : turns;
  const [ticket] = flow?.waiting ?? [];
  if (flow === undefined || ticket === undefined) return;
  turns.delete(flow); // its next turn is behind those of the others
  start(state, flow);
  leave(state, ticket);
  ticket.onPlace(flow);
}
