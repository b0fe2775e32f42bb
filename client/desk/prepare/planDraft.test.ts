import { describe, expect, test } from 'vitest'
import { withFields } from './testing/filledDraft.ts'
import { COUNCIL_PANEL, GENERAL_DEBATE } from '#shared/floor/presets.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { readDraft } from './faultsOf.ts'
import { draftOf, emptyDraft, type PersonDraft, type PlanDraft } from './planDraft.ts'
import type { Origin } from './planOf.ts'
import { podiumOf } from './podiumOf.ts'
import { programmeIn } from './programme/programmeIn.ts'
import type { SegmentDraft } from './programme/segmentDraft.ts'
import { withChanges } from './withChanges.ts'

const NEW: Origin = { plan: null, isNew: true, begun: 0 }

const titles = (draft: PlanDraft): string[] => programmeIn(draft, null).map(({ title }) => title)
const touched = (draft: PlanDraft): PlanDraft => withChanges(draft, { programme: withSegment(draft, 0, { title: 'Welcome', budget: '5' }) }, NEW)

function withSegment(draft: PlanDraft, at: number, changes: Partial<SegmentDraft>): SegmentDraft[] {
  const programme = programmeIn(draft, null)
  const segment = programme[at]
  if (segment === undefined) throw new Error(`there is no segment ${at}`)
  return programme.with(at, { ...segment, ...changes })
}

function withPerson({ podium }: PlanDraft, at: number, changes: Partial<PersonDraft>): PersonDraft[] {
  const person = podium[at]
  if (person === undefined) throw new Error(`nobody sits at ${at}`)
  return podium.with(at, { ...person, ...changes })
}
const joined = (draft: PlanDraft): Partial<PlanDraft> => ({ podium: [...draft.podium, { id: 'p9', name: 'Panellist 9', title: 'Of a rehearsal', role: 'panellist', theme: '' }] })

describe('the programme of a draft', () => {
  test('follows the format while nobody has touched it', () => {
    const draft = withChanges(withFields(), joined(withFields()), NEW)
    expect(titles(draft)).toContain('Presentation 3')
    expect(titles(withChanges(draft, { modalities: GENERAL_DEBATE }, NEW))).toContain('Statements from the floor')
    expect(draft.isAnewOffered).toBe(false)
  })

  test('is kept once somebody touched it, and the one of the format is offered', () => {
    const draft = touched(withFields())
    const after = withChanges(draft, joined(draft), NEW)
    expect(titles(after)).toEqual(['Welcome', 'Presentation 1', 'Presentation 2', 'Presentation 3', ...titles(draft).slice(3)])
    expect(after.isAnewOffered).toBe(true)
    expect(titles({ ...after, programme: null })[0]).toBe('Opening remarks')
  })

  test('is kept as it is where another format is chosen', () => {
    const draft = touched(withFields())
    const after = withChanges(draft, { modalities: GENERAL_DEBATE }, NEW)
    expect(after.programme).toEqual(draft.programme)
    expect(after.isAnewOffered).toBe(true)
  })

  test('is offered anew where somebody asks for it, until it is kept', () => {
    const asked = withChanges(touched(withFields()), { isAnewOffered: true }, NEW)
    expect(asked.isAnewOffered).toBe(true)
    expect(withChanges(asked, { programme: asked.programme, isAnewOffered: false }, NEW).isAnewOffered).toBe(false)
  })

  test('is not offered anew for a name that is corrected', () => {
    const draft = touched(withFields())
    expect(withChanges(draft, { podium: withPerson(draft, 2, { name: 'Another' }) }, NEW).isAnewOffered).toBe(false)
  })

  test('is written in the language of the plan, until somebody touches it; another language offers nothing', () => {
    const french = withChanges(withFields(), { language: 'fr' }, NEW)
    expect(titles(french).slice(0, 2)).toEqual(['Remarques liminaires', 'Exposé 1'])
    expect(titles(withChanges(french, { language: 'zh' }, NEW))[0]).toBe('开场发言')
    const plan = planFrom(french)
    expect(draftOf(plan).programme).toBeNull()
    const own = withChanges(touched(withFields()), { language: 'fr' }, NEW)
    expect([titles(own), own.isAnewOffered]).toEqual([titles(touched(withFields())), false])
    expect(titles(withChanges(own, joined(own), NEW))).toContain('Exposé 3')
    // English titles in a plan in French were put there by somebody: they are not written over either.
    const mixed = { ...plan, programme: planFrom(withFields()).programme }
    expect(titles(draftOf(mixed))).toEqual(titles(withFields()))
  })

  test('is not made anew once the meeting has come to a segment', () => {
    const draft = withFields()
    const plan = planFrom(draft)
    const begun = { plan, isNew: false, begun: 2 }
    const after = withChanges({ ...draftOf(plan, 0), programme: null }, joined(draft), begun)
    expect(after.programme?.slice(0, 2).map(({ title }) => title)).toEqual(titles(draft).slice(0, 2))
    expect(after.isAnewOffered).toBe(false)
  })
})

function planFrom(draft: PlanDraft) {
  const read = readDraft(draft, NEW)
  if ('faults' in read) throw new Error([...read.faults.places, ...read.faults.beside.map(({ code }) => code)].join())
  return read.plan
}

describe('a plan in the form', () => {
  test('is the same plan again, whether its programme is somebody’s own or not', () => {
    for (const draft of [withFields(), touched(withFields())]) {
      const plan = planFrom(draft)
      expect(readDraft(draftOf(plan), { plan, isNew: false, begun: 0 })).toEqual({ plan })
      expect(draftOf(plan).programme === null).toBe(draft.programme === null)
    }
  })

  test('has the modalities that were set; those of a meeting that is there stay', () => {
    const draft = { ...withFields(), modalities: { ...COUNCIL_PANEL, podiumTimeMs: 300_000 } }
    const plan = planFrom(draft)
    expect(plan.modalities).toMatchObject({ preset: 'council-panel', podiumTimeMs: 300_000 })
    const read = readDraft({ ...draftOf(plan), modalities: GENERAL_DEBATE }, { plan, isNew: false, begun: 0 })
    expect('plan' in read && read.plan.modalities).toEqual(plan.modalities)
  })
})

describe('what is not right', () => {
  const places = (draft: PlanDraft): string[] => {
    const read = readDraft(draft, NEW)
    return 'faults' in read ? [...read.faults.places, ...read.faults.beside.map(({ code }) => code)] : []
  }

  test('is told by its field', () => {
    expect(places(withFields())).toEqual([])
    expect(places(emptyDraft('en', 'Europe/Zurich'))).toEqual(expect.arrayContaining(['title', 'body', 'place', 'date', 'until']))
    expect(places({ ...withFields(), timeZone: 'Mars/Base' })).toEqual(['timeZone'])
    expect(places({ ...withFields(), podium: withPerson(withFields(), 1, { title: '' }) })).toEqual(['podium.1.title'])
    expect(places({ ...withFields(), programme: withSegment(withFields(), 2, { budget: '1:75', title: ' ' }) })).toEqual(['programme.2.title', 'programme.2.budget'])
  })

  test('is told beside the fields where it has none', () => {
    expect(places({ ...withFields(), programme: [] })).toEqual(['segments'])
  })

  test('M5: and so are modalities that contradict each other or the programme', () => {
    expect(places({ ...withFields(), modalities: { ...COUNCIL_PANEL, podiumTimeMs: 0 } })).toEqual(['modalities'])
    expect(places({ ...withFields(), modalities: { ...COUNCIL_PANEL, podiumTimeMs: Number.NaN } })).toEqual(['modalities'])
    expect(places({ ...withFields(), programme: programmeIn(withFields(), null).filter(({ kind }) => kind !== 'replies') })).toEqual(['modalities'])
  })
})

test('a second role of one person is kept, given and taken away; a third stays while those two do', () => {
  const roles = (draft: PlanDraft, origin: Origin = NEW): unknown => podiumOf(draft, origin.plan)[1]?.roles
  const draft = withFields()
  const both = { ...draft, podium: withPerson(draft, 1, { role: 'keynote', also: 'panellist' }) }
  expect(roles(both)).toEqual(['keynote', 'panellist'])
  expect(roles({ ...draft, podium: withPerson(draft, 1, { role: 'keynote', also: 'keynote' }) })).toEqual(['keynote'])
  expect(roles({ ...draft, podium: withPerson(both, 1, { also: undefined }) })).toEqual(['keynote'])
  const inTwo = podiumOf(both, null)[1]
  if (inTwo === undefined) throw new Error('nobody sits there')
  const plan = { ...panelPlan, podium: podiumOf(both, null).with(1, { ...inTwo, roles: [...inTwo.roles, 'opening'] }) }
  const again = draftOf(plan)
  expect(again.podium[1]).toMatchObject({ role: 'keynote', also: 'panellist' })
  expect(roles(again, { ...NEW, plan })).toEqual(['keynote', 'panellist', 'opening'])
  expect(roles({ ...again, podium: withPerson(again, 1, { also: undefined }) }, { ...NEW, plan })).toEqual(['keynote'])
})
