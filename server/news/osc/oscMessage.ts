import { encode } from 'node-osc'
import type { NewsItem } from '#shared/protocol/news.ts'

/** What one piece of news is as a message of OSC 1.0: an address, and texts and whole numbers behind it; the meeting is the last. */
export function oscMessage(one: NewsItem): Buffer {
  return encode({ oscType: 'message', address: `/rostrum/${one.type.replace('.', '/')}`, args: argumentsOf(one).map(typed) })
}

function argumentsOf(one: NewsItem): (string | number)[] {
  switch (one.type) {
    case 'floor.given':
      return [one.statement.speaker.name ?? '', one.statement.speaker.onBehalfOf ?? '', Math.round(one.statement.allottedMs / 1000), one.meetingId]
    case 'floor.ended':
      return [one.speaker.name ?? '', one.meetingId]
    case 'list.opened':
    case 'list.closed':
      return [one.meetingId]
  }
}

const typed = (value: string | number) => ({ type: typeof value === 'string' ? 'string' : 'integer', value })
