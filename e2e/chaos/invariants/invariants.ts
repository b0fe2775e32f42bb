import { isDeepStrictEqual } from 'node:util'
import { sha256 } from '#server/meetings/sealing.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import { brokenAt } from '#shared/sync/chain.ts'
import { startOf } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'
import { acceptedAt, answeredAt, refusalOf } from '../windows/book.ts'
import type { Evidence } from './evidence.ts'
import { speakersTooMany } from './speakers.ts'

interface Invariant {
  id: string
  sentence: string
  /** In words: where it does not hold; empty when it does. */
  look: (evidence: Evidence) => string[]
}

/** What must hold after every run, whatever happened in it. */
export const INVARIANTS: readonly Invariant[] = [
  { id: 'X1', sentence: 'Every acknowledged command is in the log exactly once, at the version that was acknowledged.', look: evidence => {
    const versions = versionsOf(evidence)
    return evidence.presses.flatMap(press => (evidence.mayTakeBack ? answeredAt(press) : acceptedAt(press)).flatMap(version => {
      const found = versions.get(press.commandId) ?? []
      return found.length === 1 && found[0] === version ? [] : [`${press.type} ${press.commandId} of ${press.who} was acknowledged at ${version} (${press.answers.some(({ ok }) => ok) ? 'a server said so' : 'by its entry'}), and is in the log at ${found.join(', ') || 'no version'}`]
    }))
  } },
  { id: 'X2', sentence: 'No command is accepted at two versions.', look: evidence =>
    [...versionsOf(evidence)].flatMap(([commandId, versions]) => (versions.length === 1 ? [] : [`${commandId} is in the log at ${versions.join(' and ')}`])) },
  { id: 'X3', sentence: 'No command that was refused is in the log, and none was refused after it was accepted.', look: evidence => {
    const versions = versionsOf(evidence)
    return evidence.presses.flatMap(press => {
      const code = refusalOf(press)
      if (code === null) return []
      const at = [...(versions.get(press.commandId) ?? []), ...(evidence.mayTakeBack ? answeredAt(press) : acceptedAt(press))]
      return at.length === 0 ? [] : [`${press.type} ${press.commandId} of ${press.who} was refused (${code}), and accepted at ${[...new Set(at)].join(', ')}`]
    })
  } },
  { id: 'X4', sentence: 'The versions of the log have no gap, its chain holds, and the Chair reads the same.', look: ({ meetingId, entries, read }) => {
    const broken = brokenAt(startOf(meetingId), entries, sha256)
    const isSame = read.end.version === entries.length && read.end.head === entries.at(-1)?.head && isDeepStrictEqual(read.items, entries)
    return [...(broken === null ? [] : [`the chain does not hold at version ${broken}`]), ...(isSame ? [] : [`the store has ${entries.length} entries, the Chair reads ${read.items.length} up to version ${read.end.version}`])]
  } },
  { id: 'X5', sentence: 'Every window holds the fold of what it may see.', look: ({ meetingId, entries, windows }) => {
    const whole = entries.reduce(fold, emptyMeeting(meetingId))
    return windows.flatMap(({ who, cursor, meeting }) => {
      if (cursor.version !== entries.length || cursor.head !== entries.at(-1)?.head) return [`${who} stands at ${cursor.version}, the log at ${entries.length}`]
      return isDeepStrictEqual(meeting, redactMeeting(whole, cursor.audience as Audience)) ? [] : [`${who} holds something else than the log`]
    })
  } },
  { id: 'X6', sentence: 'At most one has the floor at any version.', look: ({ entries }) => speakersTooMany(entries) },
  { id: 'X7', sentence: 'Time never runs backwards in the log, and nothing is committed before it was received.', look: ({ entries }) =>
    entries.flatMap(({ version, at, receivedAt }, index) => [
      ...(at < (entries[index - 1]?.at ?? 0) ? [`version ${version} is ${(entries[index - 1]?.at ?? 0) - at} ms before the one before it`] : []),
      ...(receivedAt > at ? [`version ${version} was received ${receivedAt - at} ms after it was committed`] : []),
    ]) },
  { id: 'X8', sentence: 'All agree soon after all is whole again, and no press is left without an answer.', look: ({ agreedMs, presses }) => [
    ...(agreedMs === null ? ['they did not agree in time'] : []),
    ...presses.flatMap(({ told, type, commandId, who }) => (told === null ? [`${type} ${commandId} of ${who} is still pending`] : [])),
  ] },
  { id: 'X9', sentence: 'No node met a bug.', look: ({ printed }) => printed.split('\n').filter(line => /"msg":"a bug|unhandled|uncaught|TypeError|RangeError|ReferenceError/i.test(line)).slice(0, 3) },
]

function versionsOf({ entries }: Evidence): Map<string, number[]> {
  const versions = new Map<string, number[]>()
  for (const { version, origin: { value: { commandId } } } of entries) versions.set(commandId, [...(versions.get(commandId) ?? []), version])
  return versions
}

/** Each that does not hold, with where. */
export function brokenIn(evidence: Evidence): { id: string; where: string[] }[] {
  return INVARIANTS.map(({ id, look }) => ({ id, where: look(evidence) })).filter(({ where }) => where.length > 0)
}
