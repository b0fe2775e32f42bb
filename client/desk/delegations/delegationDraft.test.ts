import { expect, test } from 'vitest'
import type { Delegation } from '#shared/floor/plan.ts'
import { loadBook } from '../import/loadBook.ts'
import { draftOf, NEW_DELEGATION, readDelegation, renamed, type DelegationDraft } from './delegationDraft.ts'

const book = await loadBook()
const kenya: Delegation = { id: 'ken', name: 'Kenya', category: 'member-state', groups: ['African Group'], code: 'KEN', names: { fr: 'Kenya' }, region: 'african', isAssumed: true }
const amnesty: Delegation = { id: 'amnesty', name: 'Amnesty International', category: 'ngo', groups: [], code: null, isAssumed: false }
const all = [kenya, amnesty]
const NOBODY: ReadonlySet<string> = new Set()

const added = (changes: Partial<DelegationDraft>) => readDelegation({ ...NEW_DELEGATION, ...changes }, { before: null, all, askedIn: NOBODY, book })
const corrected = (of: Delegation, changes: Partial<DelegationDraft>, askedIn = NOBODY) => readDelegation({ ...draftOf(of), ...changes }, { before: of, all, askedIn, book })
const faults = (read: ReturnType<typeof added>) => ('faults' in read ? [...read.faults] : [])

test.each(all)('what is not touched stays as it is: $name', one => {
  expect(corrected(one, {})).toEqual({ delegation: one })
})

test('a State is known by its name in any language, has its code and its region, and is called as others of the meeting are', () => {
  const typed = renamed({ ...NEW_DELEGATION, category: 'member-state' }, 'Pérou', book)
  expect(typed).toMatchObject({ name: 'Pérou', code: 'PER', region: 'latin-american-and-caribbean' })
  expect(added(typed)).toEqual({ delegation: { id: 'per', name: 'Peru', category: 'member-state', groups: [], code: 'PER', region: 'latin-american-and-caribbean', isAssumed: false } })
})

test('a name that goes on is no longer the State that its beginning was, and what somebody typed is not written over', () => {
  const niger = renamed(NEW_DELEGATION, 'Niger', book)
  expect(niger.code).toBe('NER')
  expect(renamed(niger, 'Nigeri', book)).toMatchObject({ code: '', region: '' })
  expect(renamed(renamed(niger, 'Nigeri', book), 'Nigeria', book).code).toBe('NGA')
  expect(renamed({ ...NEW_DELEGATION, code: 'XXX' }, 'Nigeria', book).code).toBe('XXX')
  expect(renamed({ ...NEW_DELEGATION, category: 'ngo' }, 'Nigeria', book).code).toBe('')
})

test('a State is the same with its code and without, in whatever language it was typed', () => {
  const without: Delegation = { ...kenya, id: 'without', name: 'Peru', code: null }
  const typed = (name: string, code: string) => readDelegation({ ...NEW_DELEGATION, category: 'member-state', name, code }, { before: null, all: [kenya, without], askedIn: NOBODY, book })
  expect([typed('Pérou', 'PER'), typed('Pérou', ''), typed('Quênia', ''), typed('Кения', '')].map(faults)).toEqual([['twice'], ['twice'], [], ['twice']])
})

test('an organization has no code, and an id that nobody else has', () => {
  expect(added({ name: 'Amnesty', category: 'ngo', code: 'ABC' })).toMatchObject({ delegation: { id: 'amnesty-2', code: null } })
  expect(added({ name: '示例组织', category: 'ngo' })).toMatchObject({ delegation: { id: 'delegation-2', name: '示例组织' } })
})

test('names in other languages and groups are as typed, without blanks and without the same twice', () => {
  expect(corrected(amnesty, { groups: ' One \n\nTwo\nOne', names: { ...NEW_DELEGATION.names, ru: ' Международная амнистия ' } })).toEqual({ delegation: { ...amnesty, groups: ['One', 'Two'], names: { ru: 'Международная амнистия' } } })
})

test('a category that was assumed is none any more once the desk has said it', () => {
  expect(corrected(kenya, { name: 'Republic of Kenya' })).toMatchObject({ delegation: { isAssumed: true } })
  expect(corrected(kenya, { category: 'observer-state' })).toMatchObject({ delegation: { isAssumed: false } })
})

test.each([
  ['no name', added({ name: ' ', category: 'ngo' }), ['name']],
  ['the beginning of a formula', added({ name: '=1+1', category: 'ngo' }), ['name']],
  ['a name that overrides the direction of reading', added({ name: 'A\u202eB', category: 'ngo' }), ['name']],
  ['a code of two letters', added({ name: 'Peru', code: 'PE' }), ['code']],
  ['a group like a formula', corrected(amnesty, { groups: '@group' }), ['groups']],
  ['a translation that is too long', corrected(amnesty, { names: { ...NEW_DELEGATION.names, fr: 'x'.repeat(301) } }), ['names']],
  ['a State that is there by another name', added({ name: 'Republic of Kenya', code: 'KEN' }), ['twice']],
  ['an organization that is there', added({ name: 'amnesty  INTERNATIONAL', category: 'ngo' }), ['twice']],
  ['a group in whose name it asked is missing', corrected(kenya, { groups: '' }, new Set(['African Group'])), ['asked-in']],
] as const)('is not right: %s', (_, read, what) => {
  expect(faults(read)).toEqual(what)
})
