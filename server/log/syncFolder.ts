import { open } from 'node:fs/promises'

/** Makes names that were put into a folder, or taken out of it, survive a crash. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
