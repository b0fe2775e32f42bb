import type { Row } from '#shared/floor/parts.ts'
import type { Playing } from '../playing.ts'
import type { Scene } from './incidents.ts'

/** The list without its rights of reply, which stand behind all others (L6). */
export function rowsBefore({ hall }: Scene): Row[] {
  return hall.meeting.rows.filter(({ request }) => request.capacity.kind !== 'reply')
}

/** Nothing more will happen with it. */
export function settle({ playing }: Scene, requestId: string): void {
  const press = playing.byRequest.get(requestId)
  if (press !== undefined) playing.done.add(press)
}

/** It was heard, and will be heard again. */
export function takeBack({ byRequest, done, spoken }: Playing, requestId: string): void {
  const press = byRequest.get(requestId)
  if (press === undefined) return
  done.delete(press)
  spoken.pop()
}
