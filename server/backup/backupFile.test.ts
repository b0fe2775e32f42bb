import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import { sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { isAnotherFile, openBackup, writeBackup } from './backupFile.ts'
import { backupLines, type FileKind, type Part } from './backupLines.ts'
import { BackupFault } from './readBackup.ts'

let folder: string
let path: string
let parts: Part[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-file-'))
  path = join(folder, 'backup')
  onTestFinished(() => rm(folder, { recursive: true }))
  parts = ['m1', 'm2'].map(meetingId => ({ meetingId, entries: sampleEntries(startOf(meetingId), 5), documents: [{ key: `access/${meetingId}/chair`, value: { text: 'line\u2028 separated', code: null } }] }))
  await write()
})

const write = (kind: FileKind = 'backup', of: Iterable<Part> | AsyncIterable<Part> = parts): Promise<number> => writeBackup(path, backupLines({ rostrum: kind, takenAt: 7, secret: null }, of))
const read = async (kind: FileKind = 'backup'): Promise<Part[]> => {
  const found: Part[] = []
  for await (const part of (await openBackup(path, kind)).parts) found.push(part)
  return found
}
const lines = async (): Promise<string[]> => gunzipSync(await readFile(path)).toString().split('\n').slice(0, -1)
/** What a file says against itself. */
const fault = async (kind: FileKind = 'backup'): Promise<string> => {
  const cause: unknown = await read(kind).catch((found: unknown) => found)
  expect(cause).toBeInstanceOf(BackupFault)
  return (cause as BackupFault).message
}
/** Written again with other lines. */
const rewrite = async (made: (before: string[]) => string[]): Promise<void> => writeFile(path, gzipSync(made(await lines()).map(line => `${line}\n`).join('')))
/** The same, with the digest made anew, as somebody would who wants to hide it. */
const forge = (made: (before: string[]) => string[]): Promise<void> => rewrite(before => {
  const after = made(before.slice(0, -1))
  const sha256 = createHash('sha256').update(after.map(line => `${line}\n`).join('')).digest('hex')
  return [...after, JSON.stringify({ end: { lines: after.length, sha256 } })]
})

test('what was written is read, by its owner alone, and nothing else lies there', async () => {
  expect(await read()).toEqual(parts)
  expect((await openBackup(path, 'backup')).head).toEqual({ rostrum: 'backup', format: 1, takenAt: 7, secret: null })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['backup'])
})

test('cut off at any byte it is refused', async () => {
  const whole = await readFile(path)
  for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 40)) {
    await writeFile(path, whole.subarray(0, length))
    expect(await fault()).toMatch(/is cut off|is no backup/)
  }
  await writeFile(path, whole.subarray(0, -1))
  expect(await fault()).toMatch(/is cut off/)
})

test('cut off after any line, and packed again, it is refused', async () => {
  const all = await lines()
  for (let count = 1; count < all.length; count += 1) {
    await rewrite(() => all.slice(0, count))
    expect(await fault()).toBe(`${path} is cut off after line ${count}.`)
  }
})

test('with a byte changed anywhere it is refused, unless it is one that the packing does not use', async () => {
  const whole = await readFile(path)
  let refused = 0
  for (let at = 10; at < whole.length; at += Math.ceil(whole.length / 60)) { // before it stand the name and the time of the packer
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 0x10
    await writeFile(path, changed)
    const found: unknown = await read().catch((cause: unknown) => cause)
    if (found instanceof BackupFault) refused += 1
    else expect(found).toEqual(parts) // a bit that fills the last byte up
  }
  expect(refused).toBeGreaterThan(50)
})

test('an entry that was changed breaks its chain, also where the digest was made anew', async () => {
  await rewrite(all => all.with(3, all[3]?.replace('"isDignitary":false', '"isDignitary":true') ?? ''))
  expect(await fault()).toMatch(/version 2 .*line 4\) does not continue the chain/)
  await write()
  await forge(all => all.with(3, all[3]?.replace('"isDignitary":false', '"isDignitary":true') ?? ''))
  expect(await fault()).toMatch(/version 2 .*line 4\) does not continue the chain/)
  await write()
  await rewrite(all => all.with(7, all[7]?.replace('separated', 'changed') ?? ''))
  expect(await fault()).toMatch(/was changed since it was written: its digest is another/)
})

test.each<[string, (lines: string[]) => string[], RegExp]>([
  ['an entry of a newer version', all => all.with(2, all[2]?.replace('"actUndone"', '"hologramShown"') ?? ''), /hologramShown.*newer version/],
  ['a line that is none', all => all.with(1, '{"meeting":"../m1","entries":1,"documents":0}'), /line 2 is not what stands there/],
  ['a key that no store takes', all => all.with(7, all[7]?.replace('access/m1', 'access//m1') ?? ''), /not a key of a document/],
  ['a meeting that comes twice', all => [...all, ...all.slice(1, 8)], /brings a meeting a second time/],
])('%s is refused', async (_what, change, words) => {
  await forge(change)
  expect(await fault()).toMatch(words)
})

test('what stands behind the end is refused', async () => {
  await rewrite(all => [...all, all[1] ?? ''])
  expect(await fault()).toMatch(/stands behind the end/)
})

test('another format, the other file of a backup, and what is none are told apart', async () => {
  await rewrite(all => all.with(0, all[0]?.replace('"format":1', '"format":2') ?? ''))
  expect(await fault()).toBe(`${path} is of format 2, and this Rostrum reads format 1: put it back with the version that wrote it.`)
  await write('keys')
  expect(await fault()).toBe(`${path} holds the keys of a backup, not the backup.`)
  await write()
  expect(await fault('keys')).toBe(`${path} is a backup, and holds no keys.`)
  await writeFile(path, gzipSync('{"hello":1}\n'))
  expect(await fault()).toBe(`${path} is no backup of Rostrum.`)
  await rm(path)
  expect(await fault()).toBe(`${path} is not there.`)
})

test('a backup that fails leaves the one before, and no trace', async () => {
  const before = await readFile(path)
  const failing = async function* (): AsyncGenerator<Part> {
    yield* parts
    throw new Error('the store is away')
  }
  await expect(write('backup', failing())).rejects.toThrow('the store is away')
  expect(await readFile(path)).toEqual(before)
  expect(await readdir(folder)).toEqual(['backup'])
})

test('what a command left that was killed is taken away by the next, and what another still writes is not', async () => {
  for (const name of ['backup.0a1b2c3d.new', 'backup.4e5f6071.new', 'backup.mine.new', 'other.0a1b2c3d.new']) await writeFile(join(folder, name), 'half of it')
  for (const name of ['backup.0a1b2c3d.new', 'backup.mine.new', 'other.0a1b2c3d.new']) await utimes(join(folder, name), 1, 1)
  await write()
  expect((await readdir(folder)).toSorted()).toEqual(['backup', 'backup.4e5f6071.new', 'backup.mine.new', 'other.0a1b2c3d.new'])
})

test('where it cannot be written is told in words', async () => {
  path = join(folder, 'nowhere', 'backup')
  await expect(write()).rejects.toThrow(BackupFault)
  await expect(write()).rejects.toThrow(`${path} cannot be written: ENOENT`)
})

test('what is no backup is not taken for one that may be replaced', async () => {
  expect(await isAnotherFile(path, 'backup')).toBe(false)
  expect(await isAnotherFile(join(folder, 'none'), 'backup')).toBe(false)
  expect(await isAnotherFile(path, 'keys')).toBe(true)
  await writeFile(path, 'a letter')
  expect(await isAnotherFile(path, 'backup')).toBe(true)
})
