import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { seal } from '#server/meetings/sealing.ts'
import { newReport } from '#server/report.ts'
import { Disk } from './disk.ts'
import { FileLog } from './fileLog.ts'
import { LogFault, StoreAway } from './meetingLog.ts'
import { scanLog } from './scanLog.ts'
import { logContract } from './testing/logContract.ts'
import { positionAfter, sampleEntries } from './testing/sampleEntries.ts'

const silent = newReport('silent')

logContract('a log in files', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-log-'))
  let log: FileLog | null = null
  const restart = async (): Promise<void> => {
    await log?.close()
    log = null
  }
  return {
    node: async () => (log ??= (await FileLog.open(join(dir, 'meetings'), new Disk(silent))).log),
    restart,
    rewrite: async (meetingId, change) => {
      const path = join(dir, 'meetings', `${meetingId}.log`)
      const texts = (await readFile(path, 'utf8')).trimEnd().split('\n')
      await writeFile(path, change(texts).map(text => `${text}\n`).join(''))
    },
    remove: async () => {
      await restart()
      await rm(dir, { recursive: true })
    },
  }
})

describe('a log in files, when something fails', () => {
  const id = 'panel'
  const start = startOf(id)
  let folder: string
  let path: string
  let said: string[]
  let disk: Disk
  beforeEach(async () => {
    said = []
    const say = (what: string): void => void said.push(what)
    disk = new Disk({ info: say, warn: say, error: (_cause, what) => say(what) })
    folder = join(await mkdtemp(join(tmpdir(), 'rostrum-log-')), 'meetings')
    path = join(folder, `${id}.log`)
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true }))

  const reopened = async (): Promise<{ kept: Entry[] | null; warnings: string[]; size: number }> => {
    const { log, warnings } = await FileLog.open(folder, disk)
    const kept = await log.readAfter(id, start)
    await log.close()
    return { kept, warnings, size: (await stat(path)).size }
  }
  /** A log of so many entries, closed. */
  const written = async (count: number): Promise<{ entries: Entry[]; end: Position; size: number }> => {
    const { log } = await FileLog.open(folder, disk)
    const entries = sampleEntries(start, count)
    await log.append(id, start, entries)
    await log.close()
    return { entries, end: positionAfter(entries, start), size: (await stat(path)).size }
  }

  test('nobody else may read it', async () => {
    await written(1)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  test.each([2, 3, 40, 400])('a last line that lacks its last %i bytes is dropped and reported, and the log goes on', async missing => {
    const { entries, size } = await written(3)
    await truncate(path, size - missing)
    const first = await reopened()
    expect(first.kept).toEqual(entries.slice(0, 2))
    expect(first.warnings).toEqual([expect.stringMatching(new RegExp(`${path}: the last line \\(3, from byte ${first.size}\\) was cut off.*dropped`))])
    const again = await FileLog.open(folder, disk)
    const at = positionAfter(entries.slice(0, 2), start)
    const more = sampleEntries(at, 1)
    await again.log.append(id, at, more)
    await again.log.close()
    expect(await reopened()).toMatchObject({ kept: [...entries.slice(0, 2), ...more], warnings: [] })
  })

  test.each([['{"version":4,"rece\n'], ['{"version":4,"events":[{"salt":"x"},\n'], ['\0\0\0\0']])('so is a last line %j', async torn => {
    const { entries, size } = await written(3)
    await appendFile(path, torn)
    expect(await reopened()).toEqual({ kept: entries, warnings: [expect.stringContaining('line (4,')], size })
  })

  test('no single changed byte makes an acknowledged entry look cut off: the start stops, and nothing is dropped', async () => {
    const { size } = await written(3)
    const bytes = await readFile(path)
    const lastLineAt = bytes.lastIndexOf(10, size - 2) + 1
    const isSpaceAtTheEnd = (at: number, is: number): boolean => at === size - 1 && is === 32 // the entry is whole and is kept
    for (let at = lastLineAt; at < size; at += 1) {
      const was = bytes.readUInt8(at)
      for (const is of [...[0, 1, 2, 3, 4, 5, 6, 7].map(bit => was ^ (1 << bit)), ...Buffer.from('\0\n "\\}')]) {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(is, at)
        if (is !== was && !isSpaceAtTheEnd(at, is)) expect(() => scanLog(path, id, changed), `byte ${at}: ${is}`).toThrow('line 3')
      }
    }
    await writeFile(path, bytes.subarray(0, -1).toString().replace(/.$/, ' '))
    expect((await reopened()).warnings).toEqual([expect.stringContaining(`${path}.torn`)])
    expect(await readFile(`${path}.torn`, 'utf8')).toBe(bytes.subarray(lastLineAt, -1).toString().replace(/.$/, ' '))
  })

  test('a last entry that lacks nothing but its newline is kept: an editor may have taken that', async () => {
    const { entries, end, size } = await written(3)
    await truncate(path, size - 1)
    expect(await reopened()).toEqual({ kept: entries, warnings: [], size })
    const { log } = await FileLog.open(folder, disk)
    const more = sampleEntries(end, 1)
    await log.append(id, end, more)
    await log.close()
    expect((await reopened()).kept).toEqual([...entries, ...more])
  })

  test('a line that is cut elsewhere, or garbled at the end, stops the start with its place', async () => {
    const { entries, size } = await written(3)
    const [first = '', second = '', third = ''] = (await readFile(path, 'utf8')).trimEnd().split('\n')
    expect(entries).toHaveLength(3)
    await writeFile(path, `${first}\n${second.slice(0, -9)}\n${third}\n`)
    await expect(FileLog.open(folder, disk)).rejects.toThrow(`${path}, line 2, byte ${first.length + 1}`)
    await writeFile(path, `${first}\n${second}\n${third.replace(':', ';')}\n`)
    await expect(FileLog.open(folder, disk)).rejects.toThrow(LogFault)
    await expect(FileLog.open(folder, disk)).rejects.toThrow(`line 3, byte ${size - third.length - 1}) is not JSON`)
    await writeFile(path, `${first}\n\n${second}\n${third}\n`)
    await expect(FileLog.open(folder, disk)).rejects.toThrow('line 2')
  })

  test.skipIf(!hasPrlimit())('a disk that is full: the append is rejected, nothing of it stays, and the log goes on when there is room', async () => {
    const { entries, end, size } = await written(3)
    const { log } = await FileLog.open(folder, disk)
    const more = sampleEntries(end, 2)
    limitFiles(size + 900)
    onTestFinished(() => limitFiles(null))
    await expect(log.append(id, end, more)).rejects.toThrow(StoreAway)
    expect((await stat(path)).size).toBe(size)
    expect(await log.readAfter(id, start)).toEqual(entries)
    await expect(log.append(id, end, more)).rejects.toThrow(StoreAway)
    expect(log.health()).toEqual({ ok: false, why: expect.stringContaining(`${path} could not be written`) })
    expect(said).toEqual([`the disk takes no writing: ${path}`]) // once
    limitFiles(null)
    expect(await log.append(id, end, more)).toEqual({ ok: true })
    expect(log.health()).toEqual({ ok: true })
    expect(said.at(-1)).toBe(`the disk takes writing again: ${path}`)
    await log.close()
    expect(await reopened()).toMatchObject({ kept: [...entries, ...more], warnings: [] })
  })

  test('a writing that failed speaks against the disk for a while: then others may try', async () => {
    let at = 0
    const slow = new Disk(silent, () => at)
    await expect(slow.take('one', () => Promise.reject(new Error('no room')))).rejects.toThrow(StoreAway)
    await slow.take('other', () => Promise.resolve())
    expect(slow.problem).toBe('one could not be written: no room')
    at = 31_000
    expect(slow.problem).toBeNull()
  })

  test('an append is acknowledged only when it is on the disk', async () => {
    const { end } = await written(1)
    const { log } = await FileLog.open(folder, disk)
    const any = await open(path)
    const handles = Object.getPrototypeOf(any) as { datasync: () => Promise<void> }
    await any.close()
    let letSync = (): void => undefined
    const asked = new Promise<void>(resolve => {
      const spy = vi.spyOn(handles, 'datasync').mockImplementation(() => {
        resolve()
        return new Promise(done => (letSync = done))
      })
      onTestFinished(() => spy.mockRestore())
    })
    let isAcknowledged = false
    const appended = log.append(id, end, sampleEntries(end, 1)).then(() => (isAcknowledged = true))
    await asked
    await new Promise(resolve => setImmediate(resolve))
    expect(isAcknowledged).toBe(false)
    letSync()
    await appended
    await log.close()
  })

  test('kill -9 in the middle of a burst: every append that was acknowledged is there', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('testing/burst.ts', import.meta.url)), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    let acknowledged = ['0']
    for await (const line of createInterface(child.stdout)) {
      acknowledged = line.split(' ')
      if (Number(acknowledged[0]) === 300) child.kill('SIGKILL')
    }
    if (child.signalCode === null) await once(child, 'exit')
    const { kept } = await reopened()
    expect(Number(acknowledged[0])).toBeGreaterThanOrEqual(300)
    expect(kept?.[Number(acknowledged[0]) - 1]?.head).toBe(acknowledged[1])
  })

  test('10,000 entries are read and checked', async () => {
    const { entries } = await written(10_000)
    expect((await reopened()).kept).toHaveLength(entries.length)
  })

  test('a long log is read in many turns of the loop: nobody waits for all of it', async () => {
    await written(4000)
    const { log } = await FileLog.open(folder, disk)
    onTestFinished(() => log.close())
    const longest: number[] = []
    for (let count = 0; count < 3; count += 1) longest.push(await longestTurn(() => log.readAfter(id, start)))
    expect(Math.min(...longest)).toBeLessThan(0.5)
  })

  test('a clock that was set back before a start does not stop time: it goes on from the last entry, and that is said', async () => {
    const { log } = await FileLog.open(folder, disk)
    const aheadAt = Date.now() + 3_600_000
    await log.append(id, start, [{ ...(sampleEntries(start, 1)[0] as Entry), at: aheadAt }].map(entry => seal(start, { ...entry, origin: entry.origin.value, events: entry.events.map(({ value }) => value) })))
    await log.close()
    const again = await FileLog.open(folder, disk)
    onTestFinished(() => again.log.close())
    const now = again.log.now()
    expect(now).toBeGreaterThanOrEqual(aheadAt)
    expect(now).toBeLessThan(aheadAt + 60_000)
    await expect.poll(() => again.log.now()).toBeGreaterThan(now)
    expect(again.warnings.join()).toMatch(/clock of this computer is 36\d\d s behind/)
  })
})

/** How much of the time that some work took was the longest turn of the loop meanwhile. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const beganAt = performance.now()
  let [before, longest] = [beganAt, 0]
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
  }
  const looking = setInterval(look, 0)
  await work()
  clearInterval(looking)
  look()
  return longest / (performance.now() - beganAt)
}

function hasPrlimit(): boolean {
  try {
    limitFiles(null)
    return true
  } catch {
    return false // not a Linux
  }
}

/** No file of this process may grow beyond so many bytes: the kernel then fails the write as on a full disk. */
function limitFiles(bytes: number | null): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes ?? 'unlimited'}:unlimited`], { stdio: 'ignore' 
})
}
