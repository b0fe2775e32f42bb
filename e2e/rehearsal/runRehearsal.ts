import { disagreements } from '#e2e/wire/agreement.ts'
import { createByDoor, DoorFault, signIn } from '#e2e/wire/frontDoor.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import type { Options } from './options.ts'
import type { Rehearsal } from './planFromList.ts'
import { ALL_INCIDENTS } from './incidents/allIncidents.ts'
import { Incidents } from './incidents/incidents.ts'
import { play } from './play.ts'
import { newPlaying, type Spoken } from './playing.ts'
import { inWords, summaryOf } from './summary.ts'
import { seeded } from '#server/testing/seeded.ts'
import { wireHall } from './wireHall.ts'

/** How many sign in at a time. */
const AT_A_TIME = 25

interface Cast {
  chair: WireWindow
  delegations: Map<string, WireWindow>
  windows: WireWindow[]
}

/**
 * Plays a list of speakers at a server, through the front door, and says on standard output what happened.
 * @returns true when everybody was heard, or might not be, and all windows agree.
 */
export async function runRehearsal(options: Options, { url, code }: { url: string; code: string }, { plan, presses, notes }: Rehearsal): Promise<boolean> {
  const { isJson, speed, seed } = options
  const say = (line: string): void => void (isJson || process.stdout.write(`${line}\n`))
  const { meetingId, accesses } = await createByDoor(url, await signIn(url, code), plan)
  say(`${plan.title}\nRehearsal ${meetingId} at ${url}, seed ${seed}`)
  for (const { role, code: card } of accesses) if (role === 'chair' || role === 'screen') say(`  ${role.padEnd(6)}  ${url}/enter#${card}`)
  for (const note of notes) say(`  note    ${note}`)

  const windows: WireWindow[] = []
  try {
    const { chair, delegations } = await assemble(url, accesses, windows)
    const incidents = options.incidents === null ? null : new Incidents(ALL_INCIDENTS, seeded(options.incidents))
    const isInOrder = options.file !== null && incidents === null
    const playing = newPlaying({ hall: wireHall(chair, delegations, speed), presses, dice: seeded(seed), incidents, isInOrder, onSpoken: one => say(lineOf(one)) })
    await play(playing)
    const summary = { ...summaryOf(playing), windows: windows.length, agree: await doAgree(meetingId, chair, windows) }
    if (isJson) process.stdout.write(`${JSON.stringify({ meeting: meetingId, ...summary })}\n`)
    for (const line of inWords(summary)) say(line)
    return summary.agree && summary.refused.length === 0 && (incidents !== null || summary.unreached.length === 0)
  } finally {
    for (const window of windows) window.close()
  }
}

/** One window for the Chair, the screen and each delegation, every one signed in with its own code. */
async function assemble(url: string, accesses: readonly AccessCard[], windows: WireWindow[]): Promise<Cast> {
  const delegations = new Map<string, WireWindow>()
  let chair: WireWindow | null = null
  const wanted = accesses.filter(({ role }) => role !== 'secretariat')
  for (let from = 0; from < wanted.length; from += AT_A_TIME) {
    await Promise.all(wanted.slice(from, from + AT_A_TIME).map(async ({ role, delegationId, code }) => {
      const window = await WireWindow.open(url, await signIn(url, code))
      windows.push(window)
      if (role === 'chair') chair = window
      if (delegationId !== null) delegations.set(delegationId, window)
    }))
  }
  if (chair === null) throw new DoorFault('the server issued no code for the Chair')
  return { chair, delegations, windows }
}

async function doAgree(meetingId: string, chair: WireWindow, windows: readonly WireWindow[]): Promise<boolean> {
  const end = chair.cursor.version
  const arrived = await Promise.allSettled(windows.map(window => window.until((_meeting, version) => version >= end, 'the end')))
  const wrong = await disagreements(meetingId, chair, windows)
  for (const line of wrong) process.stderr.write(`${line}\n`)
  return wrong.length === 0 && arrived.every(({ status }) => status === 'fulfilled')
}

function lineOf({ name, category, onBehalfOf, givenAt, endedAt }: Spoken): string {
  const time = new Date(givenAt).toISOString().slice(11, 19)
  return `${time} UTC  ${((endedAt - givenAt) / 1000).toFixed(1).padStart(5)} s  ${name}${onBehalfOf === null ? '' : `, on behalf of ${onBehalfOf}`} (${category})`
}
