import { isIP } from 'node:net'
import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'

/** A mixer, or a show control, that listens at a port. */
export interface OscTarget {
  host: string
  port: number
  /** Null: it is told of all meetings. */
  meetingId: string | null
}

/** Is it told of this meeting? */
export const isTold = (target: OscTarget, meetingId: string): boolean => target.meetingId === null || target.meetingId === meetingId

const WRONG = 'must be HOST:PORT or HOST:PORT/MEETING, with commas between several'

function targetOf(text: string): OscTarget | null {
  const [, bracketed, plain, digits, meetingId] = /^(?:\[([\da-f:.]+)\]|([^\s:/[\]]+)):(\d{1,5})(?:\/(.+))?$/i.exec(text) ?? []
  const [host, port] = [bracketed ?? plain ?? '', Number(digits)]
  if (host === '' || port < 1 || port > 65_535 || (bracketed !== undefined && isIP(bracketed) !== 6)) return null
  return meetingId === undefined || id.safeParse(meetingId).success ? { host, port, meetingId: meetingId ?? null } : null
}

/** `ROSTRUM_OSC`. */
export const oscSetting = z.string().transform((setting, context): readonly OscTarget[] => {
  const targets = setting.split(',').map(one => targetOf(one.trim()))
  if (targets.includes(null)) context.addIssue(WRONG)
  return targets.filter(target => target !== null)
})
