import { expect, test } from 'vitest'
import { STEP, UploadRoom, type Upload } from './uploadRoom.ts'

/** Room for so many bytes, and who was refused. */
function someRoom(most = 10) {
  const refused: string[] = []
  const room = new UploadRoom(most)
  return { room, refused, enter: (name: string): Upload => room.enter(() => refused.push(name)) }
}

test('there is room for what has come, however much is under way', () => {
  const { room, refused, enter } = someRoom()
  const all = ['a', 'b', 'c', 'd'].map(enter)
  for (const one of all) room.take(one, 2)
  expect(refused).toEqual([])
})

test('for whose bytes there is no room, and none can be made, is refused, and leaves its place to others', () => {
  const { room, refused, enter } = someRoom()
  const [a, b] = [enter('a'), enter('b')]
  room.take(a, 6)
  room.take(b, 4)
  room.take(a, 1)
  room.take(a, 1) // what was on its way
  expect(refused).toEqual(['a'])
  room.take(b, 7) // all the others together would not be enough
  expect(refused).toEqual(['a', 'b'])
  const c = enter('c')
  room.take(c, 10)
  expect(refused).toEqual(['a', 'b'])
})

test('nobody gives way to what could have no room all the same', () => {
  const { room, refused, enter } = someRoom()
  room.take(enter('a'), 6)
  room.take(enter('much'), 11)
  expect(refused).toEqual(['much'])
})

test('who stands still gives way to others at once, the longest first and no more than are needed; not who is whole, nor who holds nothing', () => {
  const { room, refused, enter } = someRoom()
  const [, whole, first, second] = [enter('promised'), enter('whole'), enter('first'), enter('second')]
  for (const one of [whole, first, second]) room.take(one, 3)
  whole.isWhole = true
  room.take(enter('new'), 3)
  expect(refused).toEqual(['first'])
})

test('a short one that was promised long ago has its place when it comes', () => {
  const { room, refused, enter } = someRoom()
  const [promised, still] = [enter('promised'), enter('still')]
  room.take(still, 9)
  room.take(promised, 3)
  expect(refused).toEqual(['still'])
})

test('who moves stands behind who has not moved since; a byte now and then is no moving', () => {
  const { room, refused, enter } = someRoom(5 * STEP)
  const [moves, still, drips] = [enter('moves'), enter('still'), enter('drips')]
  for (const one of [moves, still, drips]) room.take(one, STEP - 2)
  for (const one of [still, moves]) room.take(one, STEP)
  room.take(drips, 1)
  room.take(enter('new'), STEP + 4)
  expect(refused).toEqual(['drips'])
})
