import type { Random } from '../random/random.ts';
import { departments } from './departments.ts';

/** A place in the company. Whoever is at the index `boss` leads this one; the chief executive has none. */
export interface Seat {
  readonly department: string;
  readonly title: string;
  readonly boss: number | undefined;
  /** Steps below the head of the department. */
  readonly depth: number;
}

const reportsEach = 8;
const leaders = ['VP', 'Director', 'Manager', 'Team Lead'];

/** Seat 0 leads the company, the first seat of each department that department, and so on: one tree. */
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
