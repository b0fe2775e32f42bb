import { describe, expect, test } from 'vitest'
import { withList, withWaiting } from '../testing/halls.ts'
import { chair } from '../testing/panel.ts'
import type { Scenario } from '../testing/scenario.ts'
import { absent, bringBackTheLast, decline, end, give, noteText, paper, putText, undo, type Step } from '../testing/verbs.ts'

const kenyas = withList(['kenya', 'iran']).meeting.rows[0]?.request.requestId ?? ''
const deletes: Step = ({ documents }) => ({ type: 'noteDocument', requestId: documents[0]?.requestId ?? '', kind: 'text', digest: null })
const put = (): Scenario => withList(['kenya', 'iran']).as('kenya').does(putText('kenya')).as(chair)
const markOf = ({ meeting: { rows, waiting } }: Scenario): boolean | undefined =>
  [...waiting, ...rows.map(({ request }) => request)].find(({ delegationId }) => delegationId === 'kenya')?.hasText

describe('a text that was deleted while its request was over', () => {
  test.each<[string, Step[], Step[]]>([
    ['the floor is taken back', [give('kenya')], [undo()]],
    ['whoever was struck is on the list again', [absent('kenya', 'struck')], [undo()]],
    ['whoever was heard is brought back', [give('kenya'), end], [bringBackTheLast]],
    ['what was entered from paper is taken back', [paper(['kenya', 'absent'])], [undo()]],
  ])('I25 has left no mark when %s', (_how, leaves, comesBack) => {
    expect(markOf(put().does(...leaves, ...comesBack))).toBe(true)
    expect(markOf(put().does(...leaves, deletes, ...comesBack))).toBe(false)
  })

  test('I25 has left no mark when its request waits again', () => {
    const declined = (): Scenario => withWaiting(['kenya']).as('kenya').does(putText('kenya')).as(chair).does(decline('kenya'))
    expect(markOf(declined().does(undo()))).toBe(true)
    expect(markOf(declined().as('kenya').does(deletes).as(chair).does(undo()))).toBe(false)
  })
})

test('I25 T13 a mark that was noted by hand after the deletion comes back as it was', () => {
  const noted = put().as('kenya').does(putText('kenya', null), noteText('kenya')).as(chair)
  for (const leaves of [give('kenya'), absent('kenya', 'struck')]) expect(markOf(noted.does(leaves, undo()))).toBe(true)
})

test('I25 a text that was put in its place is not lost, nor is the text of another', () => {
  const again = put().as('kenya').does(putText('kenya', null), putText('kenya', 'b')).as(chair)
  expect(markOf(again.does(give('kenya'), end, bringBackTheLast))).toBe(true)
  const others = withList(['kenya', 'iran']).as('kenya').does(putText('kenya')).as('iran').does(putText('iran')).as(chair)
  expect(markOf(others.does(give('kenya'), { type: 'noteDocument', requestId: others.meeting.documents[1]?.requestId ?? '', kind: 'text', digest: null }, undo()))).toBe(true)
  expect(kenyas).not.toBe('')
})
