import { describe, expect, test } from 'vitest'
import type { Motion } from '#shared/floor/interrupting/motions.ts'
import { speech, withOrder } from '#shared/floor/testing/halls.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { addSeconds, appeal, end, give, goOn, hear, raise, resume, rule, suspend, undo, vote } from '#shared/floor/testing/verbs.ts'
import { outcomeName } from '#client/text/outcomeName.ts'
import { decidedNow, nextStep } from './decided.ts'

const heard = (motion: Motion = 'point-of-order'): Scenario => withOrder(motion).does(hear('cuba'))

/** How what is to be announced is named; null where there is nothing. */
const announced = ({ meeting }: Scenario): string | null => {
  const hearing = decidedNow(meeting)
  return hearing === null ? null : outcomeName(hearing)
}
const step = ({ meeting }: Scenario): string | null => nextStep(meeting)

describe('what was decided is announced', () => {
  test('a ruling, and what a vote on an appeal makes of it', () => {
    expect(announced(heard())).toBeNull()
    const rejected = heard().does(rule('cuba', 'rejected'))
    expect(announced(rejected)).toBe('rejected')
    expect(announced(heard().does(rule('cuba', 'upheld')))).toBe('upheld')
    const appealed = heard().does(rule('cuba', 'rejected'), appeal('cuba', 'cuba'))
    expect(announced(appealed)).toBeNull()
    expect(announced(appealed.does(vote('cuba', 10, 20, 3)))).toBe('stands')
    expect(announced(heard().does(rule('cuba', 'rejected'), appeal('cuba', 'cuba'), vote('cuba', 20, 10)))).toBe('overruled')
  })

  test('a motion is agreed, ruled out, withdrawn, carried or lost', () => {
    const of = (decide: Parameters<Scenario['does']>[0]): string | null => announced(heard('close-debate').does(decide))
    expect([rule('cuba', 'upheld'), rule('cuba', 'rejected'), rule('cuba', 'withdrawn'), vote('cuba', 21, 20), vote('cuba', 20, 20)].map(of))
      .toEqual(['agreed', 'ruled-out', 'withdrawn', 'carried', 'lost'])
  })

  test('until the meeting goes on: the statement, or another one', () => {
    const rejected = (): Scenario => heard().does(rule('cuba', 'rejected'))
    expect(announced(rejected().does(goOn))).toBeNull()
    expect(announced(rejected().does(end))).toBeNull()
    expect(announced(rejected().does(addSeconds(30)))).toBeNull()
    expect(announced(rejected().does(suspend))).toBeNull()
    expect(announced(rejected().does(undo()))).toBeNull()
    expect(announced(rejected().as('iran').does(raise()).as(chair))).toBe('rejected')
  })
})

describe('a motion about the meeting is carried out', () => {
  test('where it is agreed or carried, or the agreement stands', () => {
    expect(step(heard('suspend-meeting').does(rule('cuba', 'upheld')))).toBe('suspend')
    expect(step(heard('suspend-meeting').does(vote('cuba', 20, 10)))).toBe('suspend')
    expect(step(heard('adjourn-meeting').does(vote('cuba', 20, 10)))).toBe('adjourn')
    expect(step(heard('adjourn-meeting').does(rule('cuba', 'upheld'), appeal('cuba', 'iran'), vote('cuba', 10, 20)))).toBe('adjourn')
  })

  test('not where it is lost, ruled out or withdrawn, nor where the ruling is overruled, nor of another matter', () => {
    expect(step(heard('suspend-meeting').does(vote('cuba', 20, 20)))).toBeNull()
    expect(step(heard('suspend-meeting').does(rule('cuba', 'rejected')))).toBeNull()
    expect(step(heard('suspend-meeting').does(rule('cuba', 'withdrawn')))).toBeNull()
    expect(step(heard('suspend-meeting').does(rule('cuba', 'upheld'), appeal('cuba', 'iran'), vote('cuba', 20, 10)))).toBeNull()
    expect(step(heard('suspend-meeting').does(rule('cuba', 'rejected'), appeal('cuba', 'iran'), vote('cuba', 10, 20)))).toBeNull()
    expect(step(heard('adjourn-debate').does(vote('cuba', 20, 10)))).toBeNull()
    expect(step(speech())).toBeNull()
  })

  test('once, and not after all when the Chair goes on', () => {
    const carried = (motion: Motion): Scenario => heard(motion).does(vote('cuba', 20, 10))
    expect(step(carried('suspend-meeting').does(suspend, resume))).toBeNull()
    expect(step(carried('suspend-meeting').does(suspend, undo()))).toBe('suspend')
    expect(step(carried('adjourn-meeting').does(goOn))).toBeNull()
    expect(step(carried('adjourn-meeting').does(end))).toBe('adjourn')
    expect(step(carried('adjourn-meeting').does(goOn, end))).toBeNull()
    expect(step(carried('adjourn-meeting').does(end, give('cuba')))).toBeNull()
  })
})
