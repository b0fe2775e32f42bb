import { t } from '#client/text/t.ts'
import { appeals, declines, hears, putsOff, raised, rejects, upholds, votesDown } from './orderStories.ts'
import type { Scene } from './scene.ts'
import { chair, type Staged } from './staged.ts'
import { atTheFloor, speaking } from './stories.ts'

const ofChair = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, ...of })
const ofScreen = (staged: Staged): Scene => ({ window: 'screen', actor: { role: 'screen', delegationId: null, device: 'wall' }, staged })
const ofDelegate = (staged: Staged, name: string, of: Partial<Scene> = {}): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })

const LONGEST = 'United Kingdom of Great Britain and Northern Ireland'

/** What became of the order comes by need. */
const UNTIL = { until: '.order-stands p' }

/** The ruling stands, by a vote. */
const votedDown = (): Staged => votesDown(appeals(rejects(hears(raised()))).time('10:04:44')).time('10:04:46')

/** The Russian Federation has the floor, and Cuba, which has no right of reply left to ask for, rises. */
function amidAnArticle(): Staged {
  const staged = atTheFloor().does(chair, { type: 'openList' }).asks('Russian Federation').approvesAll().gives().asks('Cuba', { reply: true })
  return staged.does(staged.delegate('Cuba'), { type: 'raisePointOfOrder', motion: 'point-of-order' })
}

/** Points of order and motions, as each window shows them. */
export const orderScenes: Readonly<Record<string, () => Scene>> = {
  'chair-order': () => ofChair(raised()),
  'chair-order-long': () => ofChair(raised('adjourn-debate', LONGEST)),
  'chair-order-article': () => ofChair(amidAnArticle()),
  'chair-order-put-off': () => ofChair(putsOff(raised())),
  'chair-order-heard': () => ofChair(hears(raised()).time('10:03:40')),
  'chair-order-motion': () => ofChair(hears(raised('adjourn-debate')).time('10:03:40')),
  'chair-order-vote': () => ofChair(hears(raised('close-debate')).time('10:03:40'), { presses: [() => t('chair.order-vote')] }),
  'chair-order-ruled': () => ofChair(rejects(hears(raised()).time('10:03:40')).time('10:03:44')),
  'chair-order-appeal': () => ofChair(rejects(hears(raised()).time('10:03:40')).time('10:03:44'), { presses: [() => t('chair.order-appeal')] }),
  'chair-order-appealed': () => ofChair(appeals(rejects(hears(raised()))).time('10:04:44')),
  'chair-order-voted': () => ofChair(votedDown()),
  'chair-order-agreed': () => ofChair(upholds(hears(raised('suspend-meeting')).time('10:03:40')).time('10:03:44')),
  'screen-order-appealed': () => ofScreen(appeals(rejects(hears(raised()))).time('10:04:44')),
  'screen-order': () => ofScreen(hears(raised()).time('10:03:40')),
  'screen-order-long': () => ofScreen(hears(raised('adjourn-debate', LONGEST)).time('10:03:40')),
  'delegate-order-asks': () => ofDelegate(speaking(), 'Cuba', { presses: [() => t('delegate.order-button')] }),
  'delegate-order-raised': () => ofDelegate(raised(), 'Cuba', UNTIL),
  'delegate-order-alone': () => ofDelegate(amidAnArticle(), 'Cuba', UNTIL),
  'delegate-order-put-off': () => ofDelegate(putsOff(raised()), 'Cuba', UNTIL),
  'delegate-order-declined': () => ofDelegate(declines(raised()), 'Cuba', UNTIL),
  'delegate-order-heard': () => ofDelegate(hears(raised()).time('10:03:40'), 'Cuba', UNTIL),
  'delegate-order-voted': () => ofDelegate(votedDown(), 'Cuba', UNTIL),
  'delegate-order-other': () => ofDelegate(hears(raised()).time('10:03:40'), 'Namibia'),
  'delegate-order-speaker': () => ofDelegate(hears(raised()).time('10:03:40'), 'Pakistan'),
}
