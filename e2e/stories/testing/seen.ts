import type { Sight } from './look.ts'

/** What a window says of the meeting, in words that are the same for all windows. */
export interface Seen {
  /** What the meeting has come to: "Brazil has the floor", "Brazil is next", "The meeting is suspended". */
  stage: string
  isHeld: boolean
  /** The names on the list in their order, as far as the window shows them. */
  list: string[]
  /** Of those who preside: the requests that wait. */
  waiting: string[]
  /** Of a delegation: what became of its own. */
  own: string | null
}

/** Whose window it is. */
export type Reader = { kind: 'presiding' | 'screen' } | { kind: 'delegation'; name: string }

/** The words that tell what the meeting has come to, with what the line below them means. */
const STAGES: Record<string, (below: string) => string> = {
  'Has the floor': below => `${below} has the floor`,
  'Next to speak': below => `${below} is next`,
  'Nobody has the floor': below => `${below.replace('Next: ', '')} is next`,
  Now: below => below,
  Pause: below => below,
  'Thank you': below => below,
  'Before the meeting': () => 'Before the meeting',
}

/** Takes what stands in a window and whose it is; returns what it says. */
export function seenBy(reader: Reader, sight: Sight): Seen {
  const { lines, clock, headings } = sight
  const at = lines.findIndex(line => line in STAGES)
  const below = STAGES[lines[at] ?? '']?.(lines[at + 1] ?? '') ?? 'nothing'
  const own = reader.kind === 'delegation' ? (headings[0] ?? null) : null
  const hasFloor = reader.kind === 'delegation' && /^(You have the floor|Your statement is paused)/.test(own ?? '')
  return {
    stage: hasFloor ? `${reader.name} has the floor` : at < 0 ? (own ?? below) : below,
    isHeld: /time stopped/i.test(clock ?? ''),
    list: listOf(sight),
    waiting: sight.buttons.filter(label => /^Approve (?!all)/.test(label)).map(label => label.replace('Approve ', '')),
    own,
  }
}

/** Rows begin with their number. A row that is not real yet says so. */
function listOf({ items, lines }: Sight): string[] {
  const rows = items.filter(([number]) => /^\d+$/.test(number ?? '')).map(([, name = '']) => name)
  const after = lines.filter(line => line.startsWith('After you: ')).map(line => line.replace('After you: ', ''))
  const names = [...rows.filter(name => !/, if (you ask|approved)$/.test(name)), ...after]
  return [...new Set(names.map(name => name.replace(/ (next|placed by hand|keeps its place)\b/g, '')))]
}

/** The figures of the clock in seconds, under zero when time is over; null where there is no clock. */
export function secondsOf({ clock }: Sight): number | null {
  const [, sign, minutes, seconds] = /(\+?)(\d+):(\d\d)/.exec(clock ?? '') ?? []
  return seconds === undefined ? null : (sign === '+' ? -1 : 1) * (Number(minutes) * 60 + Number(seconds))
}
