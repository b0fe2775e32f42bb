import { describe, expect, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import { withList } from '#shared/floor/testing/halls.ts'
import { listOf, readLabel, requestNamed } from '#shared/floor/testing/labels.ts'
import { secretariat, time } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { end, give, paper, withdraw } from '#shared/floor/testing/verbs.ts'
import { beganAt, differenceOf, enteredOf, firstAt, mayEnter, refusedOf, withMarks, type PaperLine, type Settled } from './reconcile.ts'
import type { Mark } from './readMark.ts'

/** As it was printed at nine. */
const printed = (): Scenario => withList(['kenya', 'cuba', 'iran', 'norway']).at('9:20')
const spoke = (seconds: number): Mark => ({ kind: 'spoke', ms: seconds * 1000 })

/** Beside a row of that sheet, or below its last. */
const line = (label: string, mark: Mark): PaperLine => {
  const sheet = printed().meeting
  if (label.startsWith('+')) return { number: null, requestId: null, ...readLabel(label.slice(1)), mark }
  return { number: 1 + listOf(sheet).indexOf(label), requestId: requestNamed(sheet, label).requestId, ...readLabel(label), mark }
}

describe('how the meeting knows it by now', () => {
  const now = (): Meeting => printed().does(give('kenya')).at('9:22').does(end, give('cuba')).as('iran').does(withdraw('iran')).meeting

  test('is told where it is not as the paper has it', () => {
    const differences = ['kenya', 'cuba', 'iran', 'norway', '+france'].map(label => differenceOf(now(), line(label, spoke(60))))
    expect(differences).toEqual(['heard', 'speaking', 'gone', null, null])
  })

  test('can be entered as one more statement only', () => {
    expect([spoke(60), { kind: 'absent' } as const, { kind: 'withdrew' } as const].map(mark => mayEnter(line('kenya', mark)))).toEqual([true, false, false])
  })
})

describe('from when the first of the paper spoke', () => {
  const began = (hall: Scenario, at: string): number => beganAt(hall.meeting, time(at))

  test('since the sheet was printed, or the last was heard', () => {
    expect(began(printed(), '9:10')).toBe(time('9:10'))
    expect(began(printed().does(give('kenya')).at('9:22').does(end), '9:10')).toBe(time('9:22'))
    expect(began(printed(), '8:30')).toBe(time('9:00')) // the segment began
  })

  test('the last by its time, not the last that was entered', () => {
    const entered = printed().does(give('kenya')).at('9:22').does(end).as(secretariat).at('9:30').does(paper(['cuba', '9:05', 60]))
    expect(began(entered, '9:01')).toBe(time('9:22'))
  })
})

test('the desk may say when the first spoke, in the time of the meeting and of that day', () => {
  const began = time('9:41')
  expect(firstAt(began, '', 'Europe/Zurich')).toBe(began)
  expect(firstAt(began, '09:20', 'Europe/Zurich')).toBe(time('9:20'))
})

describe('what is entered', () => {
  const first = time('9:10')

  test('one after the other, as it stands on the paper', () => {
    const hall = printed()
    const lines = [line('cuba', spoke(120)), line('kenya', { kind: 'absent' }), line('iran', { kind: 'withdrew' }), line('+france', spoke(60)), line('norway', spoke(90))]
    const entries = enteredOf(hall.meeting, lines, new Map(), first).map(({ entry }) => entry)
    expect(entries).toEqual([
      { kind: 'spoke', requestId: lines[0]?.requestId, givenAt: first, usedMs: 120_000 },
      { kind: 'absent', requestId: lines[1]?.requestId },
      { kind: 'withdrew', requestId: lines[2]?.requestId },
      { kind: 'spoke-unlisted', delegationId: 'france', capacity: { kind: 'national' }, givenAt: first + 120_000, usedMs: 60_000 },
      { kind: 'spoke', requestId: lines[4]?.requestId, givenAt: first + 180_000, usedMs: 90_000 },
    ])
    given(hall).as(secretariat).when({ type: 'enterPaper', entries, seen: hall.version }).isAccepted()
  })

  test('what differs only once it is settled so, and then as one more statement', () => {
    const { meeting } = printed().does(give('kenya')).at('9:22').does(end)
    const kenya = line('kenya', spoke(60))
    const lines = [kenya, line('cuba', spoke(60))]
    const of = (...settled: [PaperLine, Settled][]) => enteredOf(meeting, lines, new Map(settled), first).map(({ entry }) => [entry.kind, 'givenAt' in entry ? entry.givenAt - first : null])
    expect(of()).toEqual([['spoke', 0]])
    expect(of([kenya, 'leave'])).toEqual([['spoke', 0]])
    expect(of([kenya, 'enter'])).toEqual([['spoke-unlisted', 0], ['spoke', 60_000]])
  })
})

describe('I21 I22 what is refused', () => {
  const refused = (hall: Scenario, ...lines: PaperLine[]): number | null | undefined => {
    const desk = given(hall).as(secretariat)
    const entered = enteredOf(hall.meeting, lines, new Map(), time('9:10'))
    return refusedOf(entered, entries => {
      const { decision } = desk.when({ type: 'enterPaper', entries, seen: hall.version })
      return decision.ok ? null : decision.refusal.code
    })?.line.number
  }

  test('is the first line whose time cannot be: in the future, or while another spoke', () => {
    expect(refused(printed(), line('kenya', spoke(120)), line('cuba', { kind: 'absent' }), line('iran', spoke(481)), line('norway', spoke(60)))).toBe(3)
    expect(refused(printed(), line('kenya', spoke(120)), line('+france', spoke(600)), line('iran', spoke(60)))).toBeNull() // below the last
    expect(refused(printed().at('9:12').does(give('norway')).at('9:14').does(end).at('9:30'), line('kenya', spoke(119)), line('cuba', spoke(60)))).toBe(2)
  })

  test('is all of them where it is for nothing that one line says; and none where nothing is refused', () => {
    expect(refused(printed().does(give('norway')), line('kenya', spoke(600)))).toBeUndefined()
    expect(refused(printed(), line('kenya', spoke(60)), line('cuba', spoke(60)))).toBeUndefined()
    expect(refused(printed())).toBeUndefined()
  })
})

test('a mark that is corrected stays where it stood: the others spoke after it', () => {
  const marked = (number: number | null, ms: number): PaperLine => ({ number, requestId: `r${number}`, delegationId: `d${number ?? ms}`, capacity: { kind: 'national' }, mark: { kind: 'spoke', ms } })
  const shown = (lines: readonly PaperLine[]) => lines.map(({ number, mark }) => `${number ?? '+'} ${mark.kind === 'spoke' ? mark.ms : ''}`)
  const written = withMarks([], [marked(1, 125), marked(2, 60), marked(null, 5)])
  expect(shown(withMarks(written, [marked(1, 10)]))).toEqual(['1 10', '2 60', '+ 5'])
  expect(shown(withMarks(written, [marked(2, 9), marked(3, 9), marked(null, 7)]))).toEqual(['1 125', '2 9', '+ 5', '3 9', '+ 7'])
})
