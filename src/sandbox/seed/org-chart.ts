import type { Random } from '../random/random.ts';
import { departments } from './departments.ts';

/** A position in the company. `boss` is the index of its manager; the chief executive has none. */
export interface Seat {
  readonly department: string;
  readonly title: string;
  readonly boss: number | undefined;
  /** Levels below the head of the department. */
  readonly depth: number;
}

const reportsEach = 8;
const leaders = ['VP', 'Director', 'Manager', 'Team Lead'];

/** Creates one tree: seat 0 leads the company, the first seat of each department leads that department, and so on. */
export function createOrgChart(random: Random): readonly Seat[] {
  const seats: Seat[] = [{ department: 'Executive', title: 'Chief Executive', boss: undefined, depth: 0 }];
  for (const { name, size, titles } of departments) {
    const first = seats.length;
    for (let place = 0; place < size; place += 1) {
      const above = Math.floor((place - 1) / reportsEach);
      const depth = place === 0 ? 0 : (seats[first + above]?.depth ?? 0) + 1;
      const leads = place * reportsEach + 1 < size;
      const title = leads ? `${leaders[depth] ?? 'Team Lead'}, ${name}` : random.pick(titles);
      seats.push({ department: name, title, boss: place === 0 ? 0 : first + above, depth });
    }
  }
  return seats;
}
