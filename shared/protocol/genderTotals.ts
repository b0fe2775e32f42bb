import * as z from 'zod/mini'

const total = z.nullable(z.strictObject({ statements: z.int(), seconds: z.int() }))

/** GET api/meetings/ID/statistics/gender, once the meeting is closed. Null: too few, or others would be given away. */
export const genderTotalsReply = z.strictObject({ female: total, male: total, other: total })
export type GenderTotalsReply = z.infer<typeof genderTotalsReply>

export const genderTotalsPath = (meetingId: string): string => `api/meetings/${meetingId}/statistics/gender`
