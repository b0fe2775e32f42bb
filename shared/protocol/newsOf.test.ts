import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { floorSegment, speech, withList } from '#shared/floor/testing/halls.ts'
import { histories, play, tell } from '#shared/floor/testing/histories.ts'
import { clock, time } from '#shared/floor/testing/panel.ts'
import { holds } from '#shared/floor/testing/property.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { ask, closeTheList, end, give, giveTo, openTheList, recordCut, undo, type Step } from '#shared/floor/testing/verbs.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { newsItem, type NewsItem } from './news.ts'
import { newsOf } from './newsOf.ts'

/** What a command comes to, as it is told. */
function told(hall: Scenario, step: Step): NewsItem[] {
  const last = hall.copy().does(step).moments.at(-1)
  return last === undefined ? [] : newsOf(last.before, last.after, last.context.at)
}

describe('the floor', () => {
  test('given to a delegation, it is told by name, in whose name, and for how long', () => {
    const statement = {
      speaker: { name: 'Cuba', title: null, code: null, category: 'member-state', onBehalfOf: 'ALBA', isReply: false }, givenAt: time('9:05'), pausedMs: 0, pausedAt: null,
    }
    expect(told(withList(['cuba for ALBA']).at('9:05'), give('cuba for ALBA'))).toMatchObject([{ type: 'floor.given', meetingId: 'panel', at: time('9:05'), isAgain: false, statement }])
  })

  test('given to somebody on the podium, with their title', () => {
    expect(told(floorSegment(), giveTo('expert'))).toMatchObject([{ type: 'floor.given', statement: { speaker: { name: 'expert', title: 'A title', category: null } } }])
  })

  test('ended, with the time it took', () => {
    expect(told(speech(), end)).toMatchObject([{ type: 'floor.ended', at: time('9:20:30'), speaker: { name: 'Kenya' }, usedMs: 30_000 }])
  })

  test('what is undone is told: a floor that was not given, a statement that goes on', () => {
    expect(told(speech(), undo())).toMatchObject([{ type: 'floor.ended', usedMs: null }])
    expect(told(speech().does(end).at('9:20:40'), undo())).toMatchObject([{ type: 'floor.given', at: time('9:20:40'), isAgain: true, statement: { givenAt: time('9:20') } }])
  })
})

describe('the list', () => {
  test('opened and closed by the Chair', () => {
    expect(told(withList([]).does(closeTheList()).at('9:10'), openTheList)).toMatchObject([{ type: 'list.opened', at: time('9:10') }])
    expect(told(floorSegment().at('9:10'), closeTheList())).toMatchObject([{ type: 'list.closed', at: time('9:10') }])
  })

  test('a closing that was set is told once it is recorded, as of its own time', () => {
    const set = floorSegment().does(closeTheList('9:10'))
    expect(told(floorSegment(), closeTheList('9:10'))).toEqual([])
    expect(told(set.as(clock).at('9:10:04'), recordCut('9:10'))).toEqual([{ type: 'list.closed', meetingId: 'panel', at: time('9:10') }])
  })

  test('opened anew before that was recorded, both are told', () => {
    expect(told(floorSegment().does(closeTheList('9:10')).at('9:11'), openTheList)).toMatchObject([{ type: 'list.closed', at: time('9:10') }, { type: 'list.opened', at: time('9:11') }])
  })

  test('a closing that is undone opens it again', () => {
    expect(told(floorSegment().at('9:10').does(closeTheList()).at('9:11'), undo())).toMatchObject([{ type: 'list.opened', at: time('9:11') }])
  })

  test('of a request that waits nothing is told', () => {
    expect(told(floorSegment().as('cuba'), ask('cuba'))).toEqual([])
  })
})

describe('in any history', () => {
  holds('V1 what is told says who has the floor and whether the list is open, and comes of what the hall sees alone', histories, history => {
    const known = { floor: null as string | null, isOpen: false }
    for (const { before, after, context, decision } of play(history)) {
      if (!decision.ok) continue
      const news = newsOf(before, after, context.at)
      for (const one of news) hear(known, newsItem.parse(one))
      if (known.floor !== (after.floor?.statementId ?? null)) throw new Error(`${known.floor} has the floor, as was told; it is ${after.floor?.statementId}`)
      const isOpen = after.list.openedAt !== null && !after.list.isCutRecorded && after.phase.name !== 'closed'
      if (known.isOpen !== isOpen) throw new Error(`the list is ${isOpen ? 'open' : 'closed'}, which was not told`)
      const seen = newsOf(redactMeeting(before, 'hall'), redactMeeting(after, 'hall'), context.at)
      if (!isDeepStrictEqual(seen, news)) throw new Error(`the hall would be told ${JSON.stringify(seen)}, not ${JSON.stringify(news)}`)
    }
  }, { tell })
})

function hear(known: { floor: string | null; isOpen: boolean }, one: NewsItem): void {
  switch (one.type) {
    case 'floor.given':
      if (known.floor !== null) throw new Error('given while somebody has it')
      known.floor = one.statement.statementId
      break
    case 'floor.ended':
      if (known.floor !== one.statementId) throw new Error('ended, and was not given')
      known.floor = null
      break
    default:
      if (known.isOpen === (one.type === 'list.opened')) throw new Error(`${one.type} twice`)
      known.isOpen = one.type === 'list.opened'
  }
}
