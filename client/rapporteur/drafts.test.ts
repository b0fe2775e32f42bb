import { expect, test } from 'vitest'
import type { Note } from '#shared/protocol/notes.ts'
import { asAnother, changed, inHand, newDraft, saved, takenUp, without, type Drafts } from './drafts.ts'

const note = (noteId: string, text = 'Made up.', edition = 1): Note => ({ noteId, statementId: 's1', subjectMatterIds: ['m1'], text, writtenAt: 1, edition })
const begun = (text: string): Drafts => changed([newDraft()], { text, follows: false, statementId: 's2' })
const texts = (all: Drafts): string[] => all.map(one => one.text)

test('whoever takes up a note finds what was begun again once that is saved or dropped', () => {
  const both = takenUp(begun('Begun'), note('n1'))
  expect(texts(both)).toEqual(['Made up.', 'Begun'])
  expect(texts(without(both, 'n1'))).toEqual(['Begun'])
  expect(texts(saved(both, both[0], note('n1')))).toEqual(['Begun'])
})

test('one note after the other: what was changed waits, what was only looked at does not', () => {
  const looked = takenUp(takenUp(begun('Begun'), note('n1', 'one')), note('n2', 'two'))
  expect(texts(looked)).toEqual(['two', 'Begun'])
  const all = takenUp(changed(looked, { text: 'two, changed' }), note('n1', 'one'))
  expect(texts(all)).toEqual(['one', 'two, changed', 'Begun'])
  expect(texts(takenUp(all, note('n2', 'two', 2)))).toEqual(['two, changed', 'Begun']) // and is still a change of what was seen
  expect(takenUp(all, note('n2', 'two', 2))[0].seen).toBe(1)
  expect(texts(inHand(all, all[2]?.noteId ?? ''))).toEqual(['Begun', 'two, changed'])
})

test('a new one in which nothing was written is not put aside', () => {
  expect(texts(takenUp([newDraft()], note('n1')))).toEqual(['Made up.'])
  expect(takenUp(changed([newDraft()], { subjectMatterIds: ['m1'] }), note('n1'))).toHaveLength(2)
})

test('what was typed while the note was on its way becomes its next edition', () => {
  const sent = begun('As sent')
  const after = saved(changed(sent, { text: 'As sent, and more' }), sent[0], note(sent[0].noteId))
  expect(after).toMatchObject([{ noteId: sent[0].noteId, text: 'As sent, and more', seen: 1 }])
  expect(after).toHaveLength(1)
})

test('what somebody else has changed since becomes a note of its own, wherever it is by then', () => {
  const mine = changed(takenUp([newDraft()], note('n1')), { text: 'Mine' })
  for (const all of [mine, takenUp(mine, note('n2'))]) {
    const own = asAnother(all, 'n1').find(({ text }) => text === 'Mine')
    expect(own).toMatchObject({ seen: 0, statementId: 's1' })
    expect(own?.noteId).not.toBe('n1')
  }
})

test('after the last a new one begins', () => {
  const sent = begun('One')
  expect(saved(sent, sent[0], note(sent[0].noteId))).toMatchObject([{ text: '', follows: true, seen: 0 }])
})
