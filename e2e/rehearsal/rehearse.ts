import { readFile } from 'node:fs/promises'
import { DoorFault } from '#e2e/wire/frontDoor.ts'
import { ConfigFault } from '#server/config.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { FloorListError, parseFloorList } from './floorList.ts'
import { readOptions, UsageFault, USAGE, type Options } from './options.ts'
import { startOwnServer } from './ownServer.ts'
import { planFromList } from './planFromList.ts'
import { runRehearsal } from './runRehearsal.ts'

async function rehearse(options: Options): Promise<boolean> {
  const rehearsal = planFromList(parseFloorList(await readJson(options.file)), Date.now())
  if (options.server !== null) return runRehearsal(options, options.server, rehearsal)
  const own = await startOwnServer()
  try {
    return await runRehearsal(options, own, rehearsal)
  } finally {
    await own.close()
  }
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

/** The faults that a person can mend are told in words; anything else is a bug and shows where. */
const SAID_IN_WORDS = [UsageFault, FloorListError, DoorFault, ConfigFault, StoreFault]

try {
  const isDone = await rehearse(readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()))
  process.exitCode = isDone ? 0 : 1
} catch (cause) {
  const isSaid = SAID_IN_WORDS.some(fault => cause instanceof fault)
  const text = cause instanceof Error ? (isSaid ? cause.message : cause.stack) : String(cause)
  process.stderr.write(`${text}\n`)
  if (cause instanceof UsageFault) process.stderr.write(`\n${USAGE}\n`)
  process.exitCode = 1
}
