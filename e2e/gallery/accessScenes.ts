import { accessName } from '#client/presiding/access/accessViews.ts'
import { t } from '#client/text/t.ts'
import type { Scene, Words } from './scene.ts'
import { secretariat } from './staged.ts'
import { accessAnswers, accessesOf, isAbsent, type Holder } from './stagedAccesses.ts'
import { speaking, withWaiting } from './stories.ts'

/** The accesses of a meeting, as its secretariat has them. */

function scene(presses: readonly Words[], of: Partial<Scene> = {}): Scene {
  const staged = speaking()
  return { window: 'chair', actor: secretariat, staged, answers: accessAnswers(staged, accessesOf(staged)), presses: [() => t('chair.access'), ...presses], ...of }
}

const CHAIR: Holder = { role: 'chair', delegationId: null }
const OWN: Holder = { role: 'secretariat', delegationId: null }
const delegation = (name: string): Holder => ({ role: 'delegation', delegationId: speaking().idOf(name) })
const nameOf = (holder: Holder): string => accessName(speaking().meeting, holder)
const newCode = (of: Holder): Words => () => t('access.new-code-of', { name: nameOf(of) })
const issues = (n: number): Words => () => t('access.issue', { n })
const cardsFor = (n: number): Words => () => t('access.cards-absent', { n })

/** All delegations but three are in; of these one gets no code. */
function someFailed(): Scene {
  const staged = speaking()
  const all = accessesOf(staged)
  const absent = all.filter(isAbsent)
  const few = [...absent.slice(0, FEW), ...all.filter(one => !isAbsent(one))]
  return scene([cardsFor(FEW), issues(FEW)], { answers: accessAnswers(staged, few, absent.slice(0, 1).map(({ accessId }) => accessId)) })
}
const FEW = 3

export const accessScenes: Readonly<Record<string, () => Scene>> = {
  'chair-access-line': () => ({ window: 'chair', actor: secretariat, staged: withWaiting(), presence: { kind: 'presiding', chair: 1, secretariat: 1, screens: 1, delegations: 24 } }),
  'chair-access': () => scene([]),
  'chair-access-found': () => scene([], { writes: { label: () => t('access.find'), text: 'bra' } }),
  'chair-access-devices': () => scene([() => t('access.devices-of', { name: nameOf(CHAIR), n: 1 })]),
  'chair-access-renew': () => scene([newCode(delegation('Brazil'))]),
  'chair-access-renew-own': () => scene([newCode(OWN)]),
  'chair-access-revoke': () => scene([() => t('access.revoke-of', { name: nameOf(CHAIR) })]),
  'chair-access-revoke-speaking': () => scene([() => t('access.revoke-of', { name: nameOf(delegation('Pakistan')) })]),
  'chair-access-card': () => scene([newCode(delegation('Brazil')), issues(1)]),
  'chair-access-card-long': () => scene([newCode(delegation('United Kingdom of Great Britain and Northern Ireland')), issues(1)]),
  'chair-access-codes': () => scene([cardsFor(accessesOf(speaking()).filter(isAbsent).length)]),
  'chair-access-codes-issued': someFailed,
  'chair-access-unreached': () => scene([], { answers: {} }),
}
