import { expect, test } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { plannedMeeting, speech, withList, withOrder, withWaiting } from '#shared/floor/testing/halls.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { close, end, give } from '#shared/floor/testing/verbs.ts'
import { speak } from '#client/text/speaking.ts'
import { find } from './find.ts'
import type { Sight } from './offer.ts'

const now = time('9:21')

function sightOf({ meeting }: Scenario): Sight {
  const version = 98
  return {
    meeting, version, at: now, hasButton: () => true,
    would: command => {
      const decision = decide(meeting, command, { actor: chair, at: now, receivedAt: now, commandId: 'c', version: 99, ...GUESSED })
      return decision.ok ? null : decision.refusal.code
    },
  }
}

/** What is found, in words: whom, how it stands, and the first things that can be done. */
const found = (hall: Scenario, typed: string): string[] =>
  find(sightOf(hall), chair, typed).map(({ title, standing, items }) => [title, standing, ...items.slice(0, 2).map(({ label }) => label)].join(' | '))

test('whoever is called can be given the floor, or is absent', () => {
  expect(found(withList(['kenya', 'cuba']), 'ken')).toEqual(['Kenya | is called next | Give the floor to Kenya | Kenya is absent: to the end of its part of the list'])
})

test('whoever speaks can be stopped, and nobody else be given the floor', () => {
  expect(found(speech(), 'KEN')[0]).toMatch(/^Kenya \| has the floor \| End Kenya’s statement \| Ask Kenya to conclude$/)
  expect(found(speech(), 'cuba')[0]).not.toContain('Give the floor')
})

test('whoever waits can be approved, or declined with each reason', () => {
  const [one] = find(sightOf(withWaiting(['kenya'])), chair, 'kenya')
  expect(one?.standing).toBe('waits for approval')
  expect(one?.items[0]?.label).toBe('Approve Kenya')
  expect(one?.items.filter(({ label }) => label.startsWith('Decline Kenya: '))).toHaveLength(5)
})

test('whoever has not asked can be added to the list, for itself first', () => {
  expect(found(withList(['kenya']), 'cuba')[0]).toMatch(/^Cuba \| not on the list \| Add Cuba to the list/)
})

test('whoever spoke last can be brought back, and it is said that it has spoken', () => {
  expect(found(speech().does(end), 'kenya')[0]).toMatch(/^Kenya \| has spoken once \| Bring back Kenya/)
})

test('a point of order comes first', () => {
  expect(found(withOrder(), 'cuba')[0]).toContain(' | Hear the point of order of Cuba | Decline the point of order of Cuba')
})

test('a number is the place on the list, whatever digits it is written in', () => {
  const hall = withList(['kenya', 'cuba'])
  for (const two of ['2', '٢', '۲']) expect(found(hall, two)[0]).toMatch(/^Cuba \| 2nd of 2 on the list/)
  expect(find(sightOf(hall), chair, '3')).toEqual([])
})

test('a name and what is to be done find that alone', () => {
  expect(found(withWaiting(['kenya', 'cuba']), 'kenya appr')).toEqual(['Kenya | waits for approval | Approve Kenya'])
})

test('each move names the order that was seen', () => {
  const moves = find(sightOf(withList(['kenya', 'cuba', 'norway'])), chair, 'norway')[0]?.items.flatMap(({ does }) => (typeof does !== 'string' && does.type === 'moveRequest' ? [does] : []))
  expect(moves?.length).toBeGreaterThan(0)
  expect(new Set(moves?.map(({ seen }) => seen))).toEqual(new Set([98]))
})

test('for nothing, the thing to do next comes first; of a word, whatever is called so', () => {
  expect(found(plannedMeeting(), '')[0]).toMatch(/^The meeting \|  \| Open the meeting/)
  expect(found(withList(['kenya']), 'close li')[0]).toMatch(/Close the list now \| Close the list in one minute$/)
  expect(found(withList(['kenya', 'cuba']).does(give('kenya')), 'paus')[0]).toContain('Pause Kenya')
})

test.each([['zh', '名单', '立即截止名单'], ['ar', 'قائمة', 'إقفال القائمة الآن']] as const)('in %s a word inside of a label finds it', async (language, typed, label) => {
  await speak(language)
  const items = find(sightOf(withList(['kenya'])), chair, typed).flatMap(one => one.items)
  await speak('en')
  expect(items.map(item => item.label)).toContain(label)
})

test('once the meeting is closed, a text can be noted and nothing else be done', () => {
  const [one] = find(sightOf(withList(['kenya']).does(close)), chair, 'kenya')
  expect(one?.items.map(({ label }) => label)).toEqual(['Note that Kenya has handed in a written statement'])
})
