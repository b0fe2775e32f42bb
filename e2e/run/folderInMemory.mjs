import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm'
/** The tests write some twenty megabytes at a time, and the chaos suite more. */
const ENOUGH_BYTES = 1e9

/**
 * A folder for what tests write, in memory where there is room; it goes when this process ends. Hundreds of stores are begun in a
 * run, and each waits until the disk has every file for good: a quarter of the time of all of them. That is of use when the power
 * fails, which no test brings about: what is killed here is a process, and what it has written stays in memory as it does on a disk.
 * @returns {string | undefined} none where there is no such place, or no room in it
 */
export function folderInMemory(place = MEMORY, enough = ENOUGH_BYTES) {
  if (!hasRoom(place, enough)) return undefined
  const folder = mkdtempSync(join(place, 'rostrum-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** @param {string} place @param {number} bytes */
function hasRoom(place, bytes) {
  try {
    accessSync(place, constants.W_OK)
    const { bavail, bsize } = statfsSync(place)
    return bavail * bsize >= bytes
  } catch {
    // Not there, or not ours to write in: both mean that it is no place for us.
    return false
  }
}
