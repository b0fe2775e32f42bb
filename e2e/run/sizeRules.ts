import { isTest, type SourceFile } from './sourceTree.ts'

const MEDIAN_LIMIT = 70
const LONG_LIMIT = 140

/** How long the files are that ship: half of them at most `median` lines, nine in ten at most `long`. */
export function sizesOf(files: readonly SourceFile[]): { median: number; long: number } {
  const lengths = files
    .filter(({ path }) => !isTest(path))
    .map(({ text }) => text.trimEnd().split('\n').length)
    .toSorted((one, other) => one - other)
  const at = (share: number): number => lengths[Math.ceil(lengths.length * share) - 1] ?? 0
  return { median: at(0.5), long: at(0.9) }
}

/** What is wrong with the sizes as a whole; a single long file may have its reasons. */
export function sizeFaultsOf(files: readonly SourceFile[]): string[] {
  const { median, long } = sizesOf(files)
  return [
    ...(median > MEDIAN_LIMIT ? [`half of the files are longer than ${median} lines: ${MEDIAN_LIMIT} is the limit, 60 the aim`] : []),
    ...(long > LONG_LIMIT ? [`one file in ten is longer than ${long} lines: ${LONG_LIMIT} is the limit, 120 the aim`] : []),
  ]
}
