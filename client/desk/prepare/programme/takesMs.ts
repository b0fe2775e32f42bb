import type { Segment } from '#shared/floor/plan.ts'

/** How long a segment takes by its times: where it has none of its own, each on it has the time of the podium. */
export function takesMs({ budgetMs, speakers }: Pick<Segment, 'budgetMs' | 'speakers'>, podiumTimeMs: number): number {
  return budgetMs ?? speakers.length * podiumTimeMs
}

export function allTakeMs(programme: readonly Pick<Segment, 'budgetMs' | 'speakers'>[], podiumTimeMs: number): number {
  return programme.reduce((sum, segment) => sum + takesMs(segment, podiumTimeMs), 0)
}
