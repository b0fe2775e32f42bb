/**
 * Acts unless another tab of this browser has acted under the same name and not let go: of all the tabs one sounds. What
 * tabs write for each other into storage comes a moment late, so a lock has to say it. A browser without locks (there are
 * none where the address is not secure), or which refuses one, lets all of them act. Rejects when the act throws.
 *
 * @returns how to let go
 */
export async function onlyOne(name: string, act: () => void): Promise<() => void> {
  const { isFirst, letGo } = await tryLock(name)
  if (isFirst) act()
  return letGo
}

interface Lock {
  isFirst: boolean
  letGo: () => void
}

const NO_LOCKS: Lock = { isFirst: true, letGo: () => {} }
const TAKEN: Lock = { isFirst: false, letGo: () => {} }

function tryLock(name: string): Promise<Lock> {
  const locks: LockManager | undefined = navigator.locks
  if (locks === undefined) return Promise.resolve(NO_LOCKS)
  return new Promise(resolve => {
    const hold = (lock: unknown): Promise<void> | void => {
      if (lock === null) return resolve(TAKEN)
      return new Promise(letGo => resolve({ isFirst: true, letGo }))
    }
    locks.request(name, { ifAvailable: true }, hold).catch(() => resolve(NO_LOCKS))
  })
}
