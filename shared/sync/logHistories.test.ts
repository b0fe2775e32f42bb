import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe } from 'vitest'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { histories, play, tell } from '#shared/floor/testing/histories.ts'
import { chair, panelPlan, secretariat } from '#shared/floor/testing/panel.ts'
import { holds } from '#shared/floor/testing/property.ts'
import { redactMeeting, seesOf, type Audience } from '#shared/floor/visibility.ts'
import { brokenAt } from './chain.ts'
import { entry as entrySchema, startOf, type Item } from './entry.ts'
import { fold } from './fold.ts'
import { spanOf } from './frame.ts'
import { itemsFor, redact } from './redact.ts'
import { apply, hasGap, startReplica, type Replica } from './replica.ts'
import { logOf, MEETING_ID, sha256 } from './testing/log.ts'

const AUDIENCES: readonly Audience[] = ['hall', 'presiding', ...panelPlan.delegations.slice(0, 3).map(({ id }): Audience => `own:${id}`)]
const start = startOf(MEETING_ID)
const nothing = emptyMeeting(MEETING_ID)
const nothingFor = (audience: Audience): Meeting => emptyMeeting(MEETING_ID, seesOf(audience))

describe('in any history', () => {
  holds('V1 a log replays to the same meeting, through JSON and its schema, and its chain verifies', histories, history => {
    const moments = play(history)
    const entries = logOf(moments)
    const read = entries.map(entry => entrySchema.parse(JSON.parse(JSON.stringify(entry))))
    if (!isDeepStrictEqual(read, entries)) throw new Error('JSON or the schema changes an entry')
    if (!isDeepStrictEqual(read.reduce(fold, nothing), moments.at(-1)?.after)) throw new Error('another meeting')
    if (brokenAt(start, read, sha256) !== null) throw new Error('the chain is broken')
  }, { tell })

  holds('V1 V2 what an audience is sent verifies, covers every version once and folds to what it may know', histories, history => {
    const entries = logOf(play(history))
    const whole = entries.reduce(fold, nothing)
    const byTurns = AUDIENCES[history.length % AUDIENCES.length] ?? 'presiding'
    for (const audience of ['hall', byTurns] as const) {
      const items = itemsFor(entries, audience, sha256)
      coversOnce(items, entries.length)
      if (!isDeepStrictEqual(items.reduce(fold, nothingFor(audience)), redactMeeting(whole, audience))) throw new Error(`${audience} folds to another meeting`)
    }
    const seen = entries.map(entry => redact(entry, byTurns, sha256))
    if (brokenAt(start, seen, sha256) !== null) throw new Error('the chain of what is redacted is broken')
  }, { tell })

  holds('V1 V4 what the hall is sent holds no id of a request that was never listed, and nobody\'s device', histories, history => {
    const entries = logOf(play(history))
    const sent = JSON.stringify(itemsFor(entries, 'hall', sha256))
    const events = entries.flatMap(entry => entry.events.map(({ value }) => value))
    const listed = new Set(events.flatMap(event => (event.type === 'requestListed' ? [event.row.request.requestId] : [])))
    const secrets = events.flatMap(event => (event.type === 'floorRequested' && !listed.has(event.request.requestId) ? [event.request.requestId] : []))
    const devices = [chair.device, secretariat.device, 'another laptop'].map(device => `"device":"${device}"`)
    for (const secret of [...secrets.map(requestId => `"${requestId}"`), ...devices]) {
      if (sent.includes(secret)) throw new Error(`the hall is sent ${secret}`)
    }
  }, { tell })

  const changes = fc.array(fc.record({ entry: fc.nat(999), byte: fc.nat(99_999), to: fc.nat(255) }), { minLength: 1, maxLength: 12 })
  holds('V1 a changed byte anywhere does not verify', fc.tuple(histories, changes), ([history, made]) => {
    const entries = logOf(play(history))
    for (const change of made) {
      const index = change.entry % entries.length
      const bytes = Buffer.from(JSON.stringify(entries[index]))
      const at = change.byte % bytes.length
      if (bytes[at] === change.to) continue
      bytes[at] = change.to
      const read = parsed(bytes.toString())
      if (read === null) continue
      const before = index === 0 ? start : (entries[index - 1] ?? start)
      if (brokenAt(before, [read, ...entries.slice(index + 1, index + 2)], sha256) === null) throw new Error(`byte ${at} of entry ${index + 1} may be changed: ${bytes.toString()}`)
    }
  }, { tell: ([history]) => tell(history) })

  const deliveries = fc.tuple(histories, fc.array(fc.record({ which: fc.nat(999), isLost: fc.boolean() }), { maxLength: 80 }))
  holds('V2 replicas converge whatever is lost, late or repeated', deliveries, ([history, wire]) => {
    const entries = logOf(play(history))
    const audience = AUDIENCES[history.length % AUDIENCES.length] ?? 'hall'
    const items = itemsFor(entries, audience, sha256)
    let replica: Replica = startReplica({ meetingId: MEETING_ID, audience, ...start }, nothingFor(audience))
    for (const { which, isLost } of wire) {
      const sent = items[which % items.length]
      if (sent !== undefined && !isLost) replica = apply(replica, sent)
    }
    // What follows where it stands: cut anew, so that ranges begin elsewhere than those it was sent before.
    const rest = itemsFor(entries.slice(replica.cursor.version), audience, sha256)
    replica = rest.reduce(apply, replica)
    const whole = redactMeeting(entries.reduce(fold, nothing), audience)
    if (hasGap(replica) || replica.cursor.head !== entries.at(-1)?.head || !isDeepStrictEqual(replica.confirmed, whole)) throw new Error(`${audience} ends elsewhere`)
  }, { tell: ([history]) => tell(history) })
})

function coversOnce(items: readonly Item[], versions: number): void {
  let next = 1
  for (const { from, to } of items.map(spanOf)) {
    if (from !== next || to < from) throw new Error(`version ${next} is followed by ${from}-${to}`)
    next = to + 1
  }
  if (next !== versions + 1) throw new Error(`ends at ${next - 1}, not at ${versions}`)
}

function parsed(text: string) {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // no JSON any more
  }
}
