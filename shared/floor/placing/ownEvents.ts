import * as z from 'zod/mini'
import { event } from '../event.ts'
import { id, instant } from '../scalars.ts'
import { swapAnswer, swapOffer } from './swapOffer.ts'

/** An offer concerns the two delegations and those presiding. */
export const ownPlacingEvents = [
  event('swapOffered', { offer: swapOffer }),
  /** `answer` null: none any more, for what was accepted was undone. */
  event('swapAnswered', { offerId: id, delegationIds: z.tuple([id, id]), answer: z.nullable(swapAnswer), at: instant }),
] as const
