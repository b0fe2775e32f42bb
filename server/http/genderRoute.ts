import type { Speakers } from '#server/documents/speakers.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/** GET of the totals by gender, once the meeting is closed; until then they are answered as what does not exist. */
export function genderRoute(routes: Routes, { meetings, speakers }: { meetings: Meetings; speakers: Speakers }): void {
  routes.on('GET /api/meetings/:meetingId/statistics/gender', async (_request, response) => {
    const open = await meetings.find(askerOf(response).meetingId)
    const totals = open === null ? null : await speakers.genderTotals(open)
    if (totals === null) answerNo(response, 'not-found')
    else response.json(totals)
  })
}
