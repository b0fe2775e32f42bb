import { t } from '#client/text/t.ts'
import type { Modalities } from '#shared/floor/modalities.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { Scene } from './scene.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { listOpen } from './stories.ts'
import { plate } from './plate.ts'

/** What is over time, corrected or yielded. The settings are made up, to show each state. */

const ofChair = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, ...of })
const ofDelegate = (staged: Staged, name: string, of: Partial<Scene> = {}): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })

/** Pakistan has had the floor since 10:02:25, for two minutes. */
const speaks = (hall = listOpen()): Staged => hall.time('10:02:25').gives().time('10:03:13')

/** The same where this was set before. */
function speaksWith(changes: Partial<Modalities>): Staged {
  const staged = listOpen().time('10:02:20')
  return speaks(staged.does(secretariat, { type: 'changeModalities', modalities: { ...modalitiesOf(staged.meeting), ...changes }, seen: staged.meeting.modalities.version }))
}

const statementId = ({ meeting }: Staged): string => meeting.floor?.statementId ?? ''
const asks = (staged: Staged): Staged => staged.does(chair, { type: 'askToConclude', statementId: statementId(staged) })

const beingCut = (): Staged => speaksWith({ overTime: { kind: 'cut', graceMs: 10_000 } }).time('10:04:28')
const asked = (): Staged => asks(speaks().time('10:04:01'))
const mayYield = (): Staged => speaksWith({ mayYieldTime: true }).time('10:03:37')

/** Pakistan yields 48 seconds to Indonesia, the second on the list. */
function yields(): Staged {
  const staged = mayYield()
  return staged.does(staged.delegate('Pakistan'), { type: 'yieldTime', statementId: statementId(staged), to: staged.meeting.rows[1]?.request.requestId ?? '' }).time('10:03:45')
}

/** Three have spoken, and Brazil's time is corrected. */
function corrected(): Staged {
  const staged = speaks().time('10:04:20').ends().gives().time('10:06:41').ends().gives().time('10:08:10').ends().time('10:08:15')
  return staged.does(secretariat, { type: 'correctTime', statementId: staged.meeting.heard.at(-2)?.statementId ?? '', usedMs: 118_000, reason: 'interruption' }).time('10:08:30')
}

export const overTimeScenes: Readonly<Record<string, () => Scene>> = {
  'chair-cut-in': () => ofChair(beingCut()),
  'chair-heard': () => ofChair(corrected(), { presses: [() => t('chair.heard-all', { n: 3 })] }),
  'chair-heard-correct': () => ofChair(corrected(), { presses: [() => t('chair.heard-all', { n: 3 }), () => t('heard.correct-of', { name: plate('Pakistan') })], types: '1:' }),
  'chair-yielded': () => ofChair(yields()),
  'delegate-conclude': () => ofDelegate(asked(), 'Pakistan'),
  'delegate-conclude-by-itself': () => ofDelegate(speaksWith({ overTime: { kind: 'conclude' } }).time('10:04:28'), 'Pakistan'),
  'delegate-cut-in': () => ofDelegate(beingCut(), 'Pakistan'),
  'delegate-cut-in-asked': () => ofDelegate(asks(beingCut()), 'Pakistan'),
  'delegate-may-yield': () => ofDelegate(mayYield(), 'Pakistan'),
  'delegate-yield': () => ofDelegate(mayYield(), 'Pakistan', { presses: [() => t('delegate.yield', { time: '0:48' })], chooses: () => t('yielding.choose') }),
  'delegate-yield-to': () => ofDelegate(mayYield(), 'Pakistan', { presses: [() => t('delegate.yield', { time: '0:48' })], chooses: () => plate('Indonesia') }),
  'delegate-yielded': () => ofDelegate(yields(), 'Indonesia'),
  'delegate-yielded-next': () => ofDelegate(yields().gives().time('10:03:50'), 'Indonesia'),
}
