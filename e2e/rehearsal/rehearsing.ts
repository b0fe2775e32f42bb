import { readFile } from 'node:fs/promises'
import { DoorFault } from '#e2e/wire/frontDoor.ts'
import { ConfigFault } from '#server/config.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { FloorListError, parseFloorList } from './floorList.ts'
import { readOptions, UsageFault, USAGE, type Options } from './options.ts'
import { startOwnServer } from './ownServer.ts'
import { planFromList, type Rehearsal } from './planFromList.ts'
import { presetRehearsal } from './presetRehearsal.ts'
import { runRehearsal } from './runRehearsal.ts'
import { seeded } from '#server/testing/seeded.ts'

/** The faults that a person can mend are told in words; anything else is a bug and shows where. */
const SAID_IN_WORDS = [UsageFault, FloorListError, DoorFault, ConfigFault, StoreFault]

/** How it ended: done as it should be, and what was wrong, in words. */
export interface Ended {
  isDone: boolean
  said: string
}

/** Does what a command line asks for; files are named from `folder`. */
export async function rehearse(args: string[], folder: string): Promise<Ended> {
  try {
    return { isDone: await playBy(readOptions(args, folder)), said: '' }
  } catch (cause) {
    const isSaid = SAID_IN_WORDS.some(fault => cause instanceof fault)
    const text = cause instanceof Error ? (isSaid ? cause.message : cause.stack) : String(cause)
    return { isDone: false, said: `${text}\n${cause instanceof UsageFault ? `\n${USAGE}\n` : ''}` }
  }
}

async function playBy(options: Options): Promise<boolean> {
  const rehearsal = await rehearsalOf(options)
  if (options.server !== null) return runRehearsal(options, options.server, rehearsal)
  const own = await startOwnServer()
  try {
    return await runRehearsal(options, own, rehearsal)
  } finally {
    await own.close()
  }
}

async function rehearsalOf({ file, preset, incidents, seed }: Options): Promise<Rehearsal> {
  if (file !== null) return planFromList(parseFloorList(await readJson(file)), Date.now(), preset ?? undefined)
  return presetRehearsal(preset ?? 'plain-list', Date.now(), seeded(seed), incidents !== null)
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageFault(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FloorListError(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}
