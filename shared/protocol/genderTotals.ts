import * as z from 'zod/mini'

const total = z.nullable(z.int())

/** GET api/meetings/ID/statistics/gender, once the meeting is closed: how many statements. Null: too few, or others would be given away. */
export const genderTotalsReply = z.strictObject({ female: total, male: total, other: total })
export type GenderTotalsReply = z.infer<typeof genderTotalsReply>

export const genderTotalsPath = (meetingId: string): string => `api/meetings/${meetingId}/statistics/gender`
