import { t } from '#client/text/t.ts'
import { delegationName } from '#client/text/speaker.ts'
import type { Scene, Words } from './scene.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { before, speaking } from './stories.ts'

/** Who takes part, at the desk: added, corrected and taken out one by one. */

const scene = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'desk', actor: secretariat, part: 'delegations', staged, until: '.delegations-part', ...of })

/** A button at the row of somebody, by what they are called in the language of the page. */
const at = (staged: Staged, key: 'delegations.correct' | 'delegations.take-out', name: string): Words => () => t(key, { name: delegationName(staged.meeting, staged.idOf(name)) })

function pressed(staged: Staged, key: 'delegations.correct' | 'delegations.take-out', name: string, of: Partial<Scene> = {}): Scene {
  return scene(staged, { enters: [{ label: () => t('delegations.find'), text: staged.meeting.plan?.delegations.find(one => one.name === name)?.code ?? name }], presses: [at(staged, key, name)], ...of })
}

export const deskDelegationScenes: Readonly<Record<string, () => Scene>> = {
  'desk-delegations': () => scene(speaking()),
  'desk-delegations-found': () => scene(speaking(), { writes: { label: () => t('delegations.find'), text: 'united' } }),
  'desk-delegations-correct': () => pressed(before(), 'delegations.correct', 'Iran (Islamic Republic of)'),
  'desk-delegations-has-asked': () => pressed(speaking(), 'delegations.correct', 'Pakistan'),
  'desk-delegations-add': () => scene(speaking(), { presses: [() => t('delegations.add')], types: 'Pérou' }),
  'desk-delegations-amiss': () => scene(speaking(), { presses: [() => t('delegations.add'), () => t('delegations.add-yes')] }),
  'desk-delegations-take-out': () => pressed(before(), 'delegations.take-out', 'Amnesty International'),
  'desk-delegations-used': () => pressed(speaking(), 'delegations.take-out', 'Amnesty International', { opensNothing: 1 }),
  'desk-delegations-relied': () => pressed(speaking(), 'delegations.take-out', 'Namibia', { opensNothing: 1 }),
  'desk-delegations-closed': () => scene(before().does(chair, { type: 'openMeeting' }, { type: 'closeMeeting' })),
}
