import { sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERMISSIONS } from './permissions.ts'
import { REFUSALS } from './refusals.ts'
import { histories, play } from './testing/histories.ts'
import type { Moment } from './testing/moment.ts'
import { SIGHT } from './visibility.ts'

/** What two thousand random histories reach (`npm test` plays a hundred for each property, the hard suite ten thousand): properties over histories in which nothing happens would hold of anything. */
const moments = sample(histories, { numRuns: 2000, seed: 28 }).flatMap(history => play(history))

function countOf(kindsOf: (moment: Moment) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of moments.flatMap(kindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

const seldom = (all: readonly string[], counts: ReadonlyMap<string, number>): string[] => all.filter(kind => (counts.get(kind) ?? 0) < 3)
const eventsOf = ({ decision }: Moment) => (decision.ok ? decision.events : [])

describe('the random histories', () => {
  test('accept commands of every type', () => {
    const types = Object.keys(PERMISSIONS)
    expect(seldom(types, countOf(({ command, decision }) => (decision.ok ? [command.type] : [])))).toEqual([])
  })

  test('cause events of every type', () => {
    expect(seldom(Object.keys(SIGHT), countOf(moment => eventsOf(moment).map(event => event.type)))).toEqual([])
  })

  test('meet every refusal', () => {
    // Each history begins with the creation of its meeting; and in that one panellists have a time for replies.
    const met = REFUSALS.filter(code => code !== 'unknown-meeting' && code !== 'share-without-replies')
    expect(seldom(met, countOf(({ decision }) => (decision.ok ? [] : [decision.refusal.code])))).toEqual([])
  })

  test('undo acts of every kind', () => {
    const kinds = countOf(moment => eventsOf(moment).flatMap(event => (event.type === 'actNoted' ? [event.act.what.kind] : [])))
    const undone = countOf(({ before, command, decision }) => {
      const act = command.type === 'undo' && decision.ok ? before.acts.find(one => one.version === command.version) : undefined
      return act === undefined ? [] : [act.what.kind]
    })
    expect(kinds.size).toBe(39)
    expect(seldom([...kinds.keys()].filter(kind => kind !== 'undone' && kind !== 'plan-changed'), undone)).toEqual([])
  })

  test('reach long lists, many speakers and rows placed by hand', () => {
    expect(moments.filter(({ after }) => after.rows.length >= 8).length).toBeGreaterThan(1000)
    expect(moments.filter(({ after }) => after.heard.length >= 4).length).toBeGreaterThan(500)
    expect(moments.filter(({ after }) => after.rows.some(row => row.isByHand) && after.rows.some(row => row.request.capacity.kind === 'reply')).length).toBeGreaterThan(1000)
  })

  test('are accepted more often than not', () => {
    expect(moments.filter(({ decision }) => decision.ok).length / moments.length).toBeGreaterThan(0.4)
  })
})
