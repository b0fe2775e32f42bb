import { t } from '#client/text/t.ts'
import type { Group } from '#client/presiding/modalities/groups.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import type { Modalities } from '#shared/floor/modalities.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { before, speaking, withWaiting } from './stories.ts'
import type { Scene, Words } from './scene.ts'

/** The form is open, and one part of it is chosen: in a field on a phone, at the side elsewhere. */
const form = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: secretariat, staged, presses: [() => t('chair.modalities')], ...of })

const set = (staged: Staged, changes: Partial<Modalities>): Staged =>
  staged.does(secretariat, { type: 'changeModalities', modalities: { ...modalitiesOf(staged.meeting), ...changes }, seen: settingsVersion(staged.meeting) })

/** Of each part, with a setting of every kind. */
function varied(): Staged {
  const { speakingTimeMs, order, places, inscription } = modalitiesOf(before().meeting)
  const { group: _group, dignitary: _dignitary, reply: _reply, ...times } = speakingTimeMs
  const shorter = Object.fromEntries(Object.keys(times).map(category => [category, 90_000])) as typeof times
  const shortest = Object.fromEntries(Object.keys(times).map(category => [category, 60_000])) as typeof times
  return set(before(), {
    timePolicy: { kind: 'steps', steps: [{ from: 20, atMostMs: shorter }, { from: 30, atMostMs: shortest }] },
    overTime: { kind: 'cut', graceMs: 15_000 },
    inscription: { ...inscription, windowMs: 300_000, closesAfterStartMs: 900_000 },
    order: {
      ...order, members: { kind: 'alphabetical', language: 'fr', from: null },
      observers: { kind: 'regional', places: { african: 17, 'asia-pacific': 17, 'eastern-european': 8, 'latin-american-and-caribbean': 10, 'western-european-and-others': 9 } },
    },
    places: { ...places, nhriPerSlot: 2, ngoPerSlot: 5 },
    replies: { most: 2, secondMs: 60_000, given: 'after-the-list' },
    transparency: { hall: { kind: 'next', count: 5 }, delegations: { kind: 'whole' } },
  })
}

/** Somebody else has set them meanwhile. */
const changedElsewhere = (): Scene => form(withWaiting(), { afterwards: staged => set(staged.time('10:03:20'), { podiumTimeMs: 300_000 }), actor: chair })

const part = (group: Group): (() => Scene) => () => form(varied(), { chooses: () => t(`group.${group}`) })

/** The field of a time, by what it is a time of. */
const timeOf = (key: 'part.warningsMs.1' | 'category.observer-state' | 'category.member-state'): Words => () => `${t(key)} (${t('modalities.minutes-hint')})`

export const modalitiesScenes: Readonly<Record<string, () => Scene>> = {
  'chair-modalities-times': () => form(before()),
  'chair-modalities-many': part('many'),
  'chair-modalities-clock': part('clock'),
  'chair-modalities-inscription': part('inscription'),
  'chair-modalities-order': part('order'),
  'chair-modalities-places': part('places'),
  'chair-modalities-changes': part('changes'),
  'chair-modalities-replies': part('replies'),
  'chair-modalities-sight': part('sight'),
  'chair-modalities-offer': () => form(speaking(), { chooses: () => t('preset.general-debate') }),
  'chair-modalities-wrong': () => form(speaking(), { chooses: () => t('group.clock'), writes: { label: timeOf('part.warningsMs.1'), text: '1:00' } }),
  'chair-modalities-unreadable': () => form(speaking(), { writes: { label: timeOf('category.observer-state'), text: 'two' } }),
  'chair-modalities-effect': () => form(speaking(), { writes: { label: timeOf('category.member-state'), text: '10:00' } }),
  'chair-modalities-stale': changedElsewhere,
}
