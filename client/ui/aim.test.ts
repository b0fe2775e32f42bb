import { expect, test } from 'vitest'
import { newAim } from './aim.ts'

const approve = (name: string) => ({ control: { name }, label: `Approve ${name}` })
const [brazil, cuba] = [approve('Brazil'), approve('Cuba')]

test('a press on what has just come under the hand belongs to what was there before', () => {
  const aim = newAim(700)
  aim.take(brazil)
  aim.look(brazil, 100)
  expect(aim.isStale(100)).toBe(false)
  aim.look(cuba, 130)
  expect([131, 829, 830].map(aim.isStale)).toEqual([true, true, false])
})

test('the same button with another meaning is another thing, and with the same meaning the same', () => {
  const aim = newAim(700)
  const [pause, goOn] = ['Pause', 'Go on'].map(label => ({ control: brazil.control, label })) as [typeof brazil, typeof brazil]
  aim.take(pause)
  aim.look({ ...pause }, 50)
  expect(aim.isStale(60)).toBe(false)
  aim.look(goOn, 100)
  expect(aim.isStale(110)).toBe(true)
})

test('a hand that has gone elsewhere since may press at once', () => {
  const aim = newAim(700)
  aim.take(brazil)
  aim.look(cuba, 100)
  aim.take(brazil)
  expect(aim.isStale(110)).toBe(false)
})
