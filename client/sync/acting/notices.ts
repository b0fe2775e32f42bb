import * as z from 'zod/mini'
import { command } from '#shared/floor/commands.ts'
import { instant } from '#shared/floor/scalars.ts'
import { submitReply } from '#shared/protocol/messages.ts'

const { code, act } = submitReply.def.options[1].shape

/** What has to be said about a command of this window: refused by the server, or dropped before anybody confirmed it. */
export const notice = z.strictObject({
  /** The command's. */
  id: z.string(),
  at: instant,
  kind: z.enum(['refused', 'dropped']),
  code,
  act,
  command,
})
export type Notice = z.infer<typeof notice>

/** More than a person will read. */
const KEPT = 10

export function withNotice(notices: readonly Notice[], added: Notice): Notice[] {
  return [...notices.filter(({ id }) => id !== added.id), added].slice(-KEPT)
}

export function withoutNotice(notices: readonly Notice[], isGone: (notice: Notice) => boolean): readonly Notice[] {
  return notices.some(isGone) ? notices.filter(one => !isGone(one)) : notices
}
