import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startNode } from '#e2e/wire/testNode.ts'

/** More than the system takes on its own for a line that nobody reads. */
const LONG = Buffer.alloc(64 * 1024 * 1024, 'words of the tests ')

/** Windows that are longer than any. */
async function longWindows(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-windows-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const name of ['index.html', 'long.txt']) await writeFile(join(folder, name), LONG)
  return folder
}

test.each(['/', '/long.txt'])('of %s nothing is kept for whoever takes nothing of it', async path => {
  const node = await startNode({ clientDir: await longWindows(), patience: { idleMs: 400, wholeMs: 60_000 } })
  onTestFinished(() => node.close())
  const { hostname, port } = new URL(node.url)
  const line = connect(Number(port), hostname)
  onTestFinished(() => void line.destroy())
  line.on('error', () => undefined)
  line.pause()
  line.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
  // Whoever reads nothing learns that they were cut when they say something; said less often than the server is patient, it is no sign of life.
  await expect.poll(() => {
    line.write('\r\n')
    return line.destroyed
  }, { interval: 1000, timeout: 10_000 }).toBe(true)
})
