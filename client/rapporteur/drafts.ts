import * as z from 'zod/mini'
import { areSame } from '#shared/floor/same.ts'
import type { Note } from '#shared/protocol/notes.ts'

/** A note that is being written. */
const draft = z.strictObject({
  noteId: z.string(),
  /** Nothing is typed yet: it is on whoever speaks. */
  follows: z.boolean(),
  /** On which statement; null: on none. */
  statementId: z.nullable(z.string()),
  /** Null: what the request of the statement says. */
  subjectMatterIds: z.nullable(z.array(z.string())),
  text: z.string(),
  /** The edition that is changed; 0: it is new. */
  seen: z.int(),
  /** It differs from what it was taken up as. */
  isChanged: z.boolean(),
})
export type Draft = z.infer<typeof draft>

/** The one in hand, and behind it those that were put aside for it, the last first. */
export type Drafts = [Draft, ...Draft[]]
/** The same, or none. No tuple, for the page of every window would carry what reads one. */
export const drafts = z.array(draft)

const newId = (): string => `n${crypto.randomUUID()}`

export const newDraft = (): Draft => ({ noteId: newId(), follows: true, statementId: null, subjectMatterIds: null, text: '', seen: 0, isChanged: false })

/** The one in hand is changed. */
export function changed([first, ...aside]: Drafts, by: Partial<Draft>): Drafts {
  return [{ ...first, ...by, isChanged: true }, ...aside]
}

/** A note that is there already comes to hand, or one that was put aside; what was begun is put aside for it. */
export function takenUp(all: Drafts, { noteId, statementId, subjectMatterIds, text, edition }: Note): Drafts {
  if (all.some(one => one.noteId === noteId)) return inHand(all, noteId)
  return [{ noteId, follows: false, statementId, subjectMatterIds: [...subjectMatterIds], text, seen: edition, isChanged: false }, ...all.filter(isBegun)]
}

export function inHand(all: Drafts, noteId: string): Drafts {
  const wanted = all.find(one => one.noteId === noteId)
  return wanted === undefined ? all : [wanted, ...all.filter(one => one !== wanted && isBegun(one))]
}

/** That one is done with; the last that was put aside comes back, or a new one begins. */
export function without(all: Drafts, noteId: string): Drafts {
  const [first = newDraft(), ...rest] = all.filter(one => one.noteId !== noteId)
  return [first, ...rest]
}

/** What was sent is saved; what was typed meanwhile becomes its next edition. */
export function saved(all: Drafts, sent: Draft, { edition }: Note): Drafts {
  const now = all.find(one => one.noteId === sent.noteId)
  return now === undefined || areSame(now, sent) ? without(all, sent.noteId) : replaced(all, now, { ...now, seen: edition })
}

/** Somebody else's edition stands: what was written here becomes a note of its own. */
export function asAnother(all: Drafts, noteId: string): Drafts {
  const now = all.find(one => one.noteId === noteId)
  return now === undefined ? all : replaced(all, now, { ...now, noteId: newId(), seen: 0, isChanged: true })
}

function replaced([first, ...aside]: Drafts, before: Draft, after: Draft): Drafts {
  const next = (one: Draft): Draft => (one === before ? after : one)
  return [next(first), ...aside.map(next)]
}

/** There is something in it that would be lost. */
const isBegun = ({ text, subjectMatterIds, seen, isChanged }: Draft): boolean => isChanged && (seen > 0 || text !== '' || subjectMatterIds !== null)
