import { expect, test } from 'vitest'
import { GIVES_WAY_MS, UploadRoom, type Upload } from './uploadRoom.ts'

/** Room for ten bytes, its clock, and who was refused. */
function someRoom() {
  const clock = { now: 0 }
  const refused: string[] = []
  const room = new UploadRoom(10, () => clock.now)
  return { room, clock, refused, enter: (name: string): Upload => room.enter(() => refused.push(name)) }
}

test('there is room for what has come, however much is under way', () => {
  const { room, refused, enter } = someRoom()
  const all = ['a', 'b', 'c', 'd'].map(enter)
  for (const one of all) room.take(one, 2)
  expect(refused).toEqual([])
})

test('for whose bytes there is no room is refused, and leaves its place to others', () => {
  const { room, refused, enter } = someRoom()
  const [a, b] = [enter('a'), enter('b')]
  room.take(a, 6)
  room.take(b, 4)
  room.take(b, 1)
  room.take(b, 1) // what was on its way
  expect(refused).toEqual(['b'])
  room.take(a, 4)
  room.leave(a)
  const c = enter('c')
  room.take(c, 10)
  expect(refused).toEqual(['b'])
})

test('who takes long gives way to others, the oldest first and no more than are needed; not who is whole', () => {
  const { room, clock, refused, enter } = someRoom()
  const [whole, first, second] = [enter('whole'), enter('first'), enter('second')]
  for (const one of [whole, first, second]) room.take(one, 3)
  whole.isWhole = true
  clock.now = GIVES_WAY_MS + 1
  room.take(enter('new'), 3)
  expect(refused).toEqual(['first'])
})
