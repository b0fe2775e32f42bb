import { expect, onTestFinished, test } from 'vitest'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'

test('the codes of a meeting are there before the meeting is: a server that is killed in between leaves none that nobody can enter', async () => {
  const logs: MeetingLog[] = []
  const issuedLate: string[] = []
  const issued: string[] = []
  const node = await startNode({
    between: log => (logs.push(log), log),
    around: documents => watchedDocuments(documents, {
      put: async (key, value, ifRevision) => {
        issued.push(key)
        if ((await logs[0]?.meetings())?.length !== 0) issuedLate.push(key)
        return documents.put(key, value, ifRevision)
      },
    }),
  })
  onTestFinished(() => node.close())
  const { meetingId } = await makeMeeting(node, testPlan(2))
  // The Chair, the secretariat, the screen, two delegations, six booths, and the panellist.
  expect(issued.filter(key => key.startsWith(`access/${meetingId}/`))).toHaveLength(12)
  expect(issuedLate).toEqual([])
})
