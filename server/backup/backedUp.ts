import type { DocumentKind } from '#server/access/authority.ts'
import { currentKey } from '#server/documents/speakerKeys.ts'
import { seedKey } from '#server/drawing/seeds.ts'
import { lastWrittenAt } from '#server/documents/notes.ts'
import type { Standing } from '#server/meetings/standing.ts'
import { keyOf as textKey, openerOf, pieceOf } from '#server/texts/keptTexts.ts'
import { namedPlaces } from '#server/texts/namedPlaces.ts'

/** Which documents of a kind belong to a meeting: all below its id, or those that its log names (all below a name that ends with a slash). */
type Which = 'all' | ((standing: Standing) => readonly string[])

/** What a backup does with the documents of a kind. */
export type KindRule =
  /**
   * `opener`: of a document that is nothing without another, the key of that one. `isNewer`: whether what was copied is later than
   * what is kept where the log has not gone on as far; else what is kept stays. `isMark`: where the log has gone on as far, one that
   * is missing was taken off since, and stays off.
   */
  | { goes: 'in'; which: Which; isMark?: true; opener?: (key: string) => string; isNewer?: (copied: unknown, kept: unknown) => boolean }
  /** Into the file beside it, for it opens what is in the backup. `isGone`: it is being deleted, and opens nothing. */
  | { goes: 'apart'; which: Which; isGone?: (value: unknown) => boolean }
  | { goes: 'out' }
export type KindRules = Readonly<Record<string, KindRule>>

/** Each kind that there is. What the log names no more is not copied, nor put back: it was deleted. */
export const BACKED_UP = {
  /** With the hash of its code, which opens nothing without the secret. */
  access: { goes: 'in', which: 'all' },
  /** Personal, and gone after seven days: a copy would keep it. */
  address: { goes: 'out' },
  /** So that what was put aside is not among the others again after a loss. */
  archive: { goes: 'in', which: 'all', isMark: true },
  /** Made anew of the accesses. */
  code: { goes: 'out' },
  /** Put back, a device that was signed out since would be in again. Whoever was in signs in by their code. */
  devices: { goes: 'out' },
  /** Made once: made anew without what was deleted since, they would tell of that. */
  gender: { goes: 'in', which: 'all' },
  /** How far programs of others were told. What is put back is none of their news: it happened before. */
  news: { goes: 'out' },
  /** Of whoever writes the record: who could write them again? */
  notes: { goes: 'in', which: 'all', isNewer: (copied, kept) => lastWrittenAt(copied) > lastWrittenAt(kept) },
  /** Made anew of the logs. */
  over: { goes: 'out' },
  /** What hangs says anew that it does, and is forgotten after an hour. */
  screens: { goes: 'out' },
  /** Of the store, not of a meeting: what tells one secret from another stands at the head of a backup. */
  secret: { goes: 'out' },
  /** Sealed with a key of the secret: who has the backup alone knows no lots. Once revealed they are in the log. */
  seed: { goes: 'in', which: ({ meetingId, meeting }) => meeting.draws.filter(({ revealed }) => revealed === null).map(({ commitment }) => seedKey(meetingId, commitment)) },
  speaker: { goes: 'in', which: namedSpeakers },
  /** Encrypted, in pieces. */
  text: { goes: 'in', which: standing => namedPlaces(standing).map(place => pieceOf(place, '')), opener: openerOf },
  /** Wrapped with a key of the secret. To delete a text is to destroy this: so it must be in no backup that is older. */
  'text-key': { goes: 'apart', which: standing => namedPlaces(standing).map(textKey), isGone: value => (value as { key?: unknown } | null)?.key === null },
} as const satisfies Record<DocumentKind, KindRule>

function namedSpeakers(standing: Standing): string[] {
  return standing.meeting.documents.flatMap(({ kind, requestId }) => (kind === 'speaker' ? (currentKey(standing, requestId) ?? []) : []))
}

/** Of these names of documents, the one or the beginning that this key is of. */
export const isNamed = (names: readonly string[], key: string): boolean => names.some(name => (name.endsWith('/') ? key.startsWith(name) : key === name))

/** The kind of a key; what no rule knows is of none. */
export function ruleOf(rules: KindRules, key: string): KindRule {
  const kind = key.slice(0, key.indexOf('/'))
  return Object.hasOwn(rules, kind) ? (rules[kind] ?? OUT) : OUT
}
const OUT = { goes: 'out' } as const
