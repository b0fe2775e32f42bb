import { median } from '#e2e/bench/figures.ts'

/** Something of a process, at an instant. */
export interface Sample {
  at: number
  value: number
}

/** Of each quarter of the time between the first sample and the last. @param figure of what was sampled in it; the middle one where nothing else is said */
export function quartersOf(samples: readonly Sample[], figure: (values: readonly number[]) => number = median): number[] {
  const [beganAt, endedAt] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0]
  const length = (endedAt - beganAt) / 4
  const quarter = ({ at }: Sample): number => Math.min(3, Math.floor((at - beganAt) / length))
  return [0, 1, 2, 3].map(nth => figure(samples.filter(sample => quarter(sample) === nth).map(({ value }) => value)))
}

/** The last to the second: the first still has the start in it. */
export const growthOf = ([, second, , last]: readonly number[]): number => (last ?? Number.NaN) / (second ?? Number.NaN)
