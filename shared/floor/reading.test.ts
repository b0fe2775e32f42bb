import { describe, expect, test } from 'vitest'
import { currentSegment, isListOpen, nextSegmentOf, placeOnList, requestOnFloor } from './reading.ts'
import { isActive, requestsOf, timesHeard } from './readingRequests.ts'
import { floorSegment, openMeeting, plannedMeeting, withList, withWaiting } from './testing/halls.ts'
import { labelOf, requestNamed } from './testing/labels.ts'
import { chair, time } from './testing/panel.ts'
import { ask, approve, closeTheList, end, give, next } from './testing/verbs.ts'

describe('questions to a meeting', () => {
  test('the segment under way and the one after it', () => {
    expect(currentSegment(plannedMeeting().meeting)).toBeNull()
    expect(nextSegmentOf(plannedMeeting().meeting)?.id).toBe('opening')
    const { meeting } = openMeeting().does(next)
    expect([currentSegment(meeting)?.id, nextSegmentOf(meeting)?.id]).toEqual(['presentation', 'floor-1'])
    expect(nextSegmentOf(openMeeting().does(next, next, next, next, next).meeting)).toBeNull()
  })

  test('L1 whether the list is open at an instant', () => {
    const { meeting } = floorSegment().at('9:05').does(closeTheList('9:15'))
    expect(['9:00', '9:14:59.999', '9:15', '9:16'].map(at => isListOpen(meeting, time(at)))).toEqual([true, true, false, false])
    expect(isListOpen(meeting, time('8:59'))).toBe(false)
    expect(isListOpen(openMeeting().meeting, time('9:05'))).toBe(false)
  })

  test('the place of a row, from 1', () => {
    const { meeting } = withWaiting(['iran'], withList(['kenya', 'cuba']))
    expect(['kenya', 'cuba', 'iran'].map(label => placeOnList(meeting, requestNamed(meeting, label).requestId))).toEqual([1, 2, null])
  })

  test('what a delegation has alive, oldest first', () => {
    const hall = withWaiting(['cuba in reply'], withList(['cuba', 'kenya', 'cuba for ALBA'])).does(give('cuba for ALBA'))
    expect(requestsOf(hall.meeting, 'cuba').map(labelOf)).toEqual(['cuba', 'cuba for ALBA', 'cuba in reply'])
    expect(requestOnFloor(hall.meeting)).toMatchObject({ delegationId: 'cuba', capacity: { kind: 'group' } })
    expect(isActive(hall.meeting, { delegationId: 'cuba', capacity: { kind: 'group', group: 'CELAC' } })).toBe(false)
  })

  test('how often it has been heard', () => {
    const hall = withList(['cuba', 'cuba for ALBA', 'cuba in reply']).does(give('cuba'), end, give('cuba for ALBA'), end)
    hall.as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'), give('cuba'))
    expect(timesHeard(hall.meeting, requestNamed(hall.meeting, 'cuba'))).toBe(2)
    expect(timesHeard(hall.meeting, requestNamed(hall.meeting, 'cuba in reply')), 'its first right of reply').toBe(0)
    expect(timesHeard(hall.meeting, { ...requestNamed(hall.meeting, 'cuba'), delegationId: 'kenya' })).toBe(0)
  })
})
