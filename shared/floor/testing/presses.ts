import * as fc from 'fast-check'

/**
 * What somebody does at a point of a random history. Numbers, not ids: `commandOf` reads them as "the third of those that
 * wait now", so that a history stays plausible when it is shortened.
 */
export interface Press {
  kind: PressKind
  /** Who presses, which of those that stand there, and which other one. */
  who: number
  which: number
  other: number
  /** The time since the press before, ms. */
  waitMs: number
  /** How long before its decision it was received, ms: presses are decided out of order. */
  lagMs: number
}

/** How often each kind of press is made. `advance` is what a Chair would do next: without it few meetings get anywhere. */
const WEIGHTS = {
  advance: 40,
  ask: 50, askInReply: 6, askAsDignitary: 4, change: 4, withdraw: 3,
  approve: 8, approveSeveral: 14, decline: 3, move: 14, absent: 6, bringBack: 3,
  give: 8, givePodium: 2, pause: 5, goOn: 5, addTime: 4, end: 3,
  next: 4, suspend: 2, resume: 2, close: 1, open: 1, openList: 3, closeList: 2, cut: 3, automatic: 1, set: 6, cross: 2, create: 1, plan: 5,
  setDraw: 2, cutDraw: 6, revealDraw: 6, voidDraw: 1,
  swap: 24, carry: 8,
  inscribe: 7, inscribeSeveral: 4, paper: 6, checkIn: 5,
  announce: 3, text: 3, document: 4,
  raise: 8, order: 20,
  conclude: 4, cutStatement: 4, correct: 3, yield: 10, yieldOwn: 4,
  undo: 9, undoOlder: 5,
  stranger: 6,
} as const
export type PressKind = keyof typeof WEIGHTS

/** What no delegation does, and the clock does not. */
export const PRESIDING_KINDS = (Object.keys(WEIGHTS) as PressKind[])
  .filter(kind => !['ask', 'askInReply', 'askAsDignitary', 'change', 'withdraw', 'cut', 'cutStatement', 'cutDraw', 'revealDraw', 'voidDraw', 'create', 'plan', 'text', 'document', 'swap', 'yieldOwn', 'raise', 'undoOlder', 'stranger'].includes(kind))

const press = (kinds: readonly PressKind[]): fc.Arbitrary<Press> => fc.record({
  kind: fc.oneof(...kinds.map(kind => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) }))),
  who: fc.nat(99),
  which: fc.nat(99),
  other: fc.nat(99),
  waitMs: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.nat(5_000) }, { weight: 2, arbitrary: fc.nat(90_000) }),
  lagMs: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8_000) }),
}, { noNullPrototype: true })

/** A random history, as presses. */
export function presses(minLength: number, maxLength: number, kinds: readonly PressKind[] = Object.keys(WEIGHTS) as PressKind[]): fc.Arbitrary<Press[]> {
  return fc.array(press(kinds), { minLength, maxLength, size: 'max' })
}
