import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own with little room. */
export interface SmallDisk {
  dir: string
  /** Until not a byte more fits. */
  fill: () => Promise<void>
  makeRoom: () => Promise<void>
  remove: () => Promise<void>
}

/** Null where this user may not mount one. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | null> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'none', dir])
  if (status !== 0) {
    await rmdir(dir)
    return null
  }
  const unmount = (): void => void spawnSync('umount', ['-l', dir])
  process.once('exit', unmount) // nothing stays when a run of tests is broken off
  const ballast = join(dir, 'ballast')
  return {
    dir,
    fill: async () => {
      for (let size = megabytes * 1024 * 1024; size > 0; size = Math.floor(size / 2)) {
        // What did not fit whole is there in part.
        while (await writeFile(ballast, Buffer.alloc(size), { flag: 'a' }).then(() => true, () => false));
      }
    },
    makeRoom: () => rm(ballast),
    remove: async () => {
      process.off('exit', unmount)
      unmount()
      await rmdir(dir)
    },
  }
}
