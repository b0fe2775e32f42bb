import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '#server/log/syncFolder.ts'

/**
 * Puts texts into files of one folder (mode 600) so that after a crash there is, of each, the old or the new one, whole.
 * The folder is made to survive once for all of them: that takes as long for many as for one.
 */
export async function replaceFiles(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all([...texts].map(([name, text]) => writeFresh(join(folder, name), text)))
  await Promise.all([...texts.keys()].map(name => rename(freshOf(join(folder, name)), join(folder, name))))
  await syncFolder(folder)
}

const freshOf = (path: string): string => `${path}.new`

async function writeFresh(path: string, text: string): Promise<void> {
  await rm(freshOf(path), { force: true })
  const handle = await open(freshOf(path), 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
