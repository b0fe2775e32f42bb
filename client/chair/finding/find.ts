import type { Actor } from '#shared/floor/model.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { namesOf } from '#client/presiding/adding/candidates.ts'
import { namedBy, plain, wordsOf, type Named } from '#client/presiding/namedBy.ts'
import { begins } from './begins.ts'
import { delegationOffers } from './delegationOffers.ts'
import { meetingOffers } from './meetingOffers.ts'
import { offer, type Offer, type Sight } from './offer.ts'
import { standingWords } from '#client/presiding/standingWords.ts'

/** Whom what was typed may mean, how it stands, and what can be done about it. */
export interface Found {
  key: string
  title: string
  standing: string | null
  items: Offer[]
}

/** So many delegations are shown, and of each so many things where there are more than two. */
const MOST_FOUND = 6
const MOST_EACH = 3
/** So much about the meeting: whoever wants more types a word of it. */
const MOST_ABOUT_MEETING = 8

/** What is found for what was typed, the likeliest first; for nothing, what can be done about the meeting. */
export function find(sight: Sight, actor: Actor, typed: string): Found[] {
  const sought = plain(typed)
  const found = sought === '' ? [] : [...atPlace(sight, sought), ...named(sight, sought)]
  const each = found.length > 2 ? MOST_EACH : Infinity
  const offered = new Set(found.flatMap(({ items }) => items.map(({ key }) => key)))
  const isMeant = ({ key, label }: Offer): boolean => !offered.has(key) && !isPlace(sought) && hasAll(wordsOf(label), wordsOf(sought))
  const about = meetingOffers(sight, actor).filter(isMeant).slice(0, MOST_ABOUT_MEETING)
  return [
    ...found.map(({ key, title, standing, items }) => ({ key, title, standing, items: items.slice(0, each) })),
    ...(about.length === 0 ? [] : [{ key: 'meeting', title: t('find.meeting'), standing: null, items: about }]),
  ]
}

/** Each word that was typed begins one of these. */
const hasAll = (words: readonly string[], typed: readonly string[]): boolean => typed.every(part => words.some(word => begins(word, part)))

const isPlace = (sought: string): boolean => /^\d+$/.test(sought)

/** Whoever stands at that place of the list. */
function atPlace(sight: Sight, sought: string): Found[] {
  const request = isPlace(sought) ? sight.meeting.rows[Number(sought) - 1]?.request : undefined
  return request === undefined ? [] : [foundDelegation(sight, request.delegationId)]
}

interface Known extends Named {
  /** It waits, is on the list or speaks: such come first. */
  isAlive: boolean
  found: () => Found
}

/** By the name; else by a name and what is to be done: "bra appr". */
function named(sight: Sight, sought: string): Found[] {
  const all = knownOf(sight)
  const byName = namedBy(all, sought, Infinity).toSorted((one, other) => Number(other.isAlive) - Number(one.isAlive))
  return byName.length > 0 ? byName.slice(0, MOST_FOUND).map(({ found }) => found()) : byNameAndAct(all, wordsOf(sought))
}

function byNameAndAct(all: readonly Known[], typed: readonly string[]): Found[] {
  const partly = all.filter(({ names, code }) => typed.some(part => [...names.flatMap(wordsOf), plain(code ?? '')].some(word => begins(word, part))))
  return partly.flatMap(({ names, code, found }) => {
    const one = found()
    const own = [...names.flatMap(wordsOf), plain(code ?? '')]
    const items = one.items.filter(({ label }) => hasAll([...own, ...wordsOf(label)], typed))
    return items.length === 0 ? [] : [{ ...one, items }]
  }).slice(0, MOST_FOUND)
}

function knownOf(sight: Sight): Known[] {
  const { delegations = [], podium = [] } = sight.meeting.plan ?? {}
  return [
    ...delegations.map(one => ({ names: namesOf(sight.meeting, one), code: one.code, isAlive: requestsOf(sight.meeting, one.id).length > 0, found: () => foundDelegation(sight, one.id) })),
    ...podium.map(({ id, name, title }) => ({ names: [name], code: null, isAlive: true, found: () => ({ key: `podium ${id}`, title: name, standing: title, items: personOffers(sight, id, name) }) })),
  ]
}

function foundDelegation(sight: Sight, id: string): Found {
  const delegation = delegationOf(sight.meeting, id)
  return { key: id, title: delegationName(sight.meeting, id), standing: standingWords(sight.meeting, id), items: delegation === null ? [] : delegationOffers(sight, delegation) }
}

function personOffers(sight: Sight, personId: string, name: string): Offer[] {
  return offer(sight, t('chair.give-now-to', { name }), { type: 'giveFloor', to: { kind: 'podium', personId } })
}
