import type { Command } from '#shared/floor/commands.ts'
import type { Draw } from '#shared/floor/drawing/draw.ts'
import type { Actor } from '#shared/floor/model.ts'
import { Looks } from '#server/meetings/looks.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Seeds } from './seeds.ts'

const CLOCK: Actor = { role: 'clock', delegationId: null, device: 'clock' }

interface Parts {
  seeds: Seeds
  now: () => number
  onError: (cause: unknown) => void
}

/**
 * Reveals the seed of each draw that is cut, and holds a draw anew whose seed is lost. Every node does: the commands have
 * fixed ids, so of several the first wins. A seed is read once when it is first heard of, for as long as the list is open a
 * new one costs nothing.
 */
export function watchDraws(open: OpenMeeting, { seeds, now, onError }: Parts): void {
  /** Draws to be held, of which the seed was there when this node looked. */
  const known = new Set<string>()

  const submit = async (commandId: string, command: Command): Promise<void> => {
    const reply = await open.submit({ command, actor: CLOCK, commandId, issuedAt: now() })
    if (!reply.ok && (reply.code === 'try-again' || reply.code === 'too-late')) looks.again()
  }
  const attend = async ({ commitment, cut }: Draw): Promise<void> => {
    if (cut === null && known.has(commitment)) return
    const seed = await seeds.read(commitment)
    if (seed !== null) known.add(commitment)
    if (seed === null) await submit(`clock.void.${commitment}`, { type: 'voidDraw', commitment })
    else if (cut !== null) await submit(`clock.reveal.${commitment}`, { type: 'revealDraw', commitment, seed })
  }
  const looks = new Looks(async () => {
    const toHold = open.standing.meeting.draws.filter(({ revealed }) => revealed === null)
    for (const commitment of known) {
      if (!toHold.some(draw => draw.commitment === commitment) && known.delete(commitment)) await seeds.forget(commitment)
    }
    for (const draw of toHold) if (!looks.isClosed) await attend(draw)
  }, onError)
  const lookSoon = (): void => {
    if (known.size > 0 || open.standing.meeting.draws.some(({ revealed }) => revealed === null)) looks.soon()
  }
  lookSoon()
  open.listen({ isHeard: () => false, onEntries: lookSoon, onReplaced: lookSoon, onClosed: () => looks.close() })
}
