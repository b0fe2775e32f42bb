import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** What is thrown away goes when the server has nothing else to do: so often it is looked at, and the least counts. */
const LOOKS = 8
const BETWEEN_MS = 250

/** What a process holds of the memory of the machine, MB. */
export async function memoryOf(pid: number): Promise<number> {
  const seen: number[] = []
  for (let look = 0; look < LOOKS; look += 1) {
    await pause(BETWEEN_MS)
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
    seen.push(Math.round(Number(stdout) / 1024))
  }
  return Math.min(...seen)
}
