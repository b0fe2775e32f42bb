import { t } from '#client/text/t.ts'
import type { Modalities } from '#shared/floor/modalities.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { Scene } from './scene.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { atTheFloor, before, opened, speaking } from './stories.ts'

/** How the list can be entered: the windows, the desk, the check-in. The settings are made up, to show each state. */

type Inscription = Modalities['inscription']

/** The modalities with these of the inscription, and perhaps others. */
function set(staged: Staged, inscription: Partial<Omit<Inscription, 'way'>> & { way?: Partial<Inscription['way']> }, others: Partial<Modalities> = {}): Staged {
  const now = modalitiesOf(staged.meeting)
  const modalities = { ...now, ...others, inscription: { ...now.inscription, ...inscription, way: { ...now.inscription.way, ...inscription.way } } }
  return staged.does(chair, { type: 'changeModalities', modalities, seen: staged.meeting.modalities.version })
}

const NGO = 'COC Nederland'
const atDelegate = (staged: Staged, name = 'Namibia', of: Partial<Scene> = {}): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })

const atChair = (staged: Staged, presses: NonNullable<Scene['presses']> = []): Scene => ({ window: 'chair', actor: secretariat, staged, presses })

const openList = { type: 'openList' } as const

/** The button window, 78 seconds before it ends. */
const inWindow = (): Staged => set(atTheFloor(), { windowMs: 120_000 }).does(chair, openList).asks('Brazil').asks('Egypt').approvesAll().time('10:00:42')

/** The list is closed, and the desk takes late entries. */
const late = (): Staged => set(speaking(), { lateAtDesk: true }).does(chair, { type: 'closeList', closesAt: null }).time('10:03:40')

/** NGOs have to check in; two of them have asked, and a State. */
const uncheckedIn = (): Staged => set(speaking(), { way: { ngo: 'checked-in' } }).asks('Jordan').asks(NGO).asks('CIVICUS-World Alliance for Citizen Participation').time('10:03:40')

/** One of them comes to the desk. */
function checkedIn(): Staged {
  const staged = uncheckedIn()
  return staged.does(secretariat, { type: 'checkIn', delegationIds: [staged.idOf(NGO)] }).time('10:03:50')
}

const advance = (): Staged => set(before(), { closesAfterStartMs: 900_000 }).does(chair, openList).asks('Brazil').asks('Egypt').approvesAll()

/** Namibia has come to the desk. */
function added(staged: Staged): Staged {
  const delegationId = staged.idOf('Namibia')
  return staged.does(secretariat, { type: 'inscribe', delegationId, capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }).time('10:03:50')
}

export const inscribingScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-window': () => atDelegate(inWindow()),
  'delegate-window-ahead': () => atDelegate(set(atTheFloor(), { windowMs: 120_000 })),
  'delegate-advance': () => atDelegate(advance()),
  'delegate-late-at-desk': () => atDelegate(late()),
  'delegate-by-desk-only': () => atDelegate(set(speaking(), { way: { ngo: 'desk' } }), 'COC Nederland'),
  'delegate-by-desk-before': () => atDelegate(set(opened(), { way: { ngo: 'desk' } }), 'COC Nederland'),
  'delegate-check-in-too': () => atDelegate(set(speaking(), { way: { ngo: 'checked-in' } }), NGO),
  'delegate-check-in': () => atDelegate(uncheckedIn(), NGO),
  'delegate-checked-in': () => atDelegate(checkedIn(), NGO),
  'delegate-checked-in-listed': () => atDelegate(checkedIn().approvesAll(), NGO),
  'delegate-put-on-list': () => atDelegate(added(late())),
  'chair-window': () => atChair(inWindow()),
  'chair-window-ahead': () => atChair(set(atTheFloor(), { windowMs: 120_000 })),
  'chair-advance': () => atChair(advance()),
  'chair-late-at-desk': () => atChair(added(late())),
  'chair-check-in': () => atChair(uncheckedIn()),
  'chair-add': () => ({ ...atChair(late(), [() => t('desk.add-title')]), types: 'bra' }),
  'chair-add-unknown': () => ({ ...atChair(late(), [() => t('desk.add-title')]), types: 'Atlantis' }),
  'chair-add-listed': () => ({ ...atChair(late(), [() => t('desk.add-title')]), types: 'Brazil\n' }),
  'chair-add-chosen': () => ({ ...atChair(late(), [() => t('desk.add-title')]), types: 'GHA\n' }),
}
