import { expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, give, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { draftNow, EMPTY_DRAFT, namesHeard, parseDraft, type Draft, type KeptDraft } from './draft.ts'

const cuba = { category: 'member-state', groups: ['ALBA'] } as const
const forAlba: Draft = { ...EMPTY_DRAFT, capacity: { kind: 'group', group: 'ALBA' }, details: { ...EMPTY_DRAFT.details, language: 'es' } }
const minister: Draft = { ...EMPTY_DRAFT, isDignitary: true }
const parse = (draft: Draft, delegation: Parameters<typeof parseDraft>[1]): Draft => parseDraft(JSON.stringify({ draft, timesHeard: 0 }), delegation).draft

test('a draft that was kept is read again, and forgotten when it does not fit', () => {
  expect(parse(forAlba, { ...cuba, groups: ['ALBA'] })).toEqual(forAlba)
  expect(parse(forAlba, { ...cuba, groups: [] })).toEqual(EMPTY_DRAFT)
  for (const text of ['{"draft":7}', JSON.stringify(forAlba), 'not json', null]) expect(parseDraft(text, { ...cuba, groups: [] }).draft).toEqual(EMPTY_DRAFT)
})

test.each([['member-state', true], ['observer-state', true], ['un-entity', false], ['igo', false], ['nhri', false], ['ngo', false]] as const)('of a %s a dignitary may speak: %s', (category, isKept) => {
  expect(parse(minister, { category, groups: [] })).toEqual(isKept ? minister : EMPTY_DRAFT)
})

test('who has spoken for a group next speaks for itself, unless the group was chosen since', () => {
  const listed = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList).as('cuba').does(ask('cuba'), ask('cuba for ALBA')).as('kenya').does(ask('kenya'))
    .as(chair).does(approve('cuba', 'cuba for ALBA', 'kenya'))
  const kept: KeptDraft = { draft: forAlba, timesHeard: 0 }
  const now = ({ meeting }: typeof listed, made: KeptDraft = kept): Draft => draftNow(made, namesHeard(meeting, 'cuba'))
  const speaking = given(listed).as(chair).does(give('cuba'), end, give('kenya'), end, give('cuba for ALBA'))
  expect(namesHeard(speaking.meeting, 'cuba')).toEqual(['national'])
  expect(now(speaking)).toEqual(forAlba)
  const heard = given(speaking).as(chair).does(end)
  expect(now(heard), 'what else was chosen stays').toEqual({ ...forAlba, capacity: { kind: 'national' } })
  expect(now(heard, { draft: forAlba, timesHeard: 2 })).toEqual(forAlba)
  expect(now(heard, { draft: minister, timesHeard: 0 }), 'the minister has spoken').toEqual(EMPTY_DRAFT)
})
