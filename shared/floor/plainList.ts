import type { BandOrder, FirstModalities, Modalities } from './modalities.ts'
import { everyCategory, MINUTE_MS, SECOND_MS, timesOf } from './setting/everyCategory.ts'

const ARRIVAL: BandOrder = { kind: 'arrival' }

/**
 * A list of speakers and nothing else: whoever asks is heard by arrival, and the Chair does the rest. It is also what held
 * before there were modalities, so that the first logs go on as they began. All of it is ours.
 */
export const PLAIN_LIST: Modalities = {
  preset: 'plain-list',
  speakingTimeMs: timesOf(2 * MINUTE_MS, 2 * MINUTE_MS),
  podiumTimeMs: 7 * MINUTE_MS,
  timePolicy: { kind: 'fixed' },
  changeOverMs: 15 * SECOND_MS,
  roundToMs: 15 * SECOND_MS,
  warningsMs: [30 * SECOND_MS, 10 * SECOND_MS],
  overTime: { kind: 'count' },
  lateStart: 'shortens-nothing',
  automaticApproval: [],
  inscription: { windowMs: null, closesAfterStartMs: null, lateAtDesk: false, way: everyCategory('self') },
  order: { priority: ARRIVAL, members: ARRIVAL, observers: ARRIVAL, nhris: ARRIVAL, ngos: ARRIVAL },
  places: { protectedTop: 0, nhriPerSlot: null, ngoPerSlot: null },
  mayOfferSwaps: false,
  mayYieldTime: false,
  absence: { outcome: 'end-of-band', recalls: 5 },
  replies: { most: null, secondMs: 2 * MINUTE_MS, given: 'after-the-list' },
  panellistReply: 'podium-time',
  transparency: { hall: { kind: 'whole' }, delegations: { kind: 'whole' } },
}

/** The modalities of a plan, whole: those of the first logs lack what was not thought of yet, and every right of reply had one time. */
export function wholeModalities(written: Modalities | FirstModalities): Modalities {
  return 'preset' in written ? written : { ...PLAIN_LIST, replies: { ...PLAIN_LIST.replies, secondMs: written.speakingTimeMs.reply }, ...written }
}
