import { t } from '#client/text/t.ts'
import type { Command } from '#shared/floor/commands.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import type { Scene } from './scene.ts'
import { chair, type Staged } from './staged.ts'
import { speaking } from './stories.ts'
import { plate } from './plate.ts'

/** Two delegations exchange their places, and places that no rule moves. Who offers whom is made up. */

const rowId = (staged: Staged, name: string): string => staged.meeting.rows.find(({ request }) => request.delegationId === staged.idOf(name))?.request.requestId ?? ''
const offerId = (staged: Staged): string => staged.meeting.swaps.at(-1)?.offerId ?? ''

/** The first two keep their places. */
function listed(): Staged {
  const staged = speaking()
  const now = modalitiesOf(staged.meeting)
  const modalities = { ...now, mayOfferSwaps: true, places: { ...now.places, protectedTop: 2 } }
  return staged.does(chair, { type: 'changeModalities', modalities, seen: settingsVersion(staged.meeting) })
}

/** Somebody offers its place for that of another. */
const offers = (staged: Staged, from: string, to: string): Staged =>
  staged.does(staged.delegate(from), { type: 'offerSwap', requestId: rowId(staged, from), to: rowId(staged, to) })

const offered = (): Staged => offers(listed(), 'Ethiopia', 'Cuba')

/** Somebody answers the last offer, or takes it back. */
const answered = (name: string, type: 'acceptSwap' | 'declineSwap' | 'takeBackSwap'): Staged => {
  const staged = offered()
  const command: Command = { type, offerId: offerId(staged) }
  return staged.does(staged.delegate(name), command)
}

/** A row moved. */
function lapsed(): Staged {
  const staged = offered()
  return staged.does(chair, { type: 'moveRequest', requestId: rowId(staged, 'Cuba'), before: rowId(staged, 'Indonesia'), seen: staged.meeting.orderVersion })
}

const many = (): Staged => offers(offers(offers(offered(), 'France', 'Cuba'), 'Republic of Korea', 'Ethiopia'), 'Algeria', 'Cuba')

const atDelegate = (staged: Staged, name: string, of: Partial<Scene> = {}): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })
const atChair = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, ...of })

export const swapScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-swap-may': () => atDelegate(listed(), 'Ethiopia'),
  'delegate-swap-dialog': () => atDelegate(listed(), 'Ethiopia', { presses: [() => t('swap.offer-of', { what: plate('Ethiopia') })], types: '' }),
  'delegate-swap-chosen': () => atDelegate(listed(), 'Ethiopia', { presses: [() => t('swap.offer-of', { what: plate('Ethiopia') })], types: ' ' }),
  'delegate-swap-by-me': () => atDelegate(offered(), 'Ethiopia', { until: '.swap' }),
  'delegate-swap-to-me': () => atDelegate(offered(), 'Cuba', { until: '.swap' }),
  'delegate-swap-many': () => atDelegate(many(), 'Cuba', { until: '.swap' }),
  'delegate-swap-accepted': () => atDelegate(answered('Cuba', 'acceptSwap'), 'Ethiopia', { until: '.swap-note' }),
  'delegate-swap-declined': () => atDelegate(answered('Cuba', 'declineSwap'), 'Ethiopia', { until: '.swap-note' }),
  'delegate-swap-taken-back': () => atDelegate(answered('Ethiopia', 'takeBackSwap'), 'Cuba', { until: '.swap-note' }),
  'delegate-swap-lapsed': () => atDelegate(lapsed(), 'Ethiopia', { until: '.swap-note' }),
  'delegate-swap-protected': () => atDelegate(listed(), 'Indonesia'),
  'chair-swap-offers': () => atChair(many()),
  'chair-swap-accepted': () => atChair(answered('Cuba', 'acceptSwap')),
}
