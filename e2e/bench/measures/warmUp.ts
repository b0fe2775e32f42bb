import { DELEGATIONS, hallAt, type Stage } from '../stage.ts'
import { openHall } from '../subjects/rostrum.ts'
import { burst } from './pressing.ts'

const WINDOWS = 200
/**
 * So many bursts: then none of them gets faster any more. A program is compiled as it runs, and one that does more for each press
 * takes more presses: in a burst the others write forty thousand messages, and ours four hundred.
 */
const BURSTS = { ofEach: 4, ofOurs: 12 }

/** A program that has just begun is several times as slow as it is after a minute; what is measured is how it is then. The loads are programs as well. */
export async function warmUp({ rostrum, socketIo, colyseus }: Stage): Promise<void> {
  await inAnotherMeeting(rostrum)
  for (const one of [rostrum, socketIo, colyseus]) for (let round = 0; round < BURSTS.ofEach; round += 1) await burst(one, WINDOWS)
}

/** Of the same server: a meeting takes so many commands in ten seconds, and that which is measured is to have them. */
async function inAnotherMeeting({ subject }: Stage['rostrum']): Promise<void> {
  const { chair, seats } = await openHall(subject, DELEGATIONS, true)
  const hall = await hallAt(subject, seats)
  await hall.open(WINDOWS)
  for (let round = 0; round < BURSTS.ofOurs; round += 1) await burst({ subject, hall }, WINDOWS)
  hall.end()
  chair.close()
}
