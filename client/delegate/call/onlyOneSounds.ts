/**
 * Acts unless another tab of this browser has acted under the same name and not let go: of all the tabs one sounds. What
 * tabs write for each other into storage comes a moment late, so a lock has to say it. A browser without locks (there are
 * none where the address is not secure) lets all of them act.
 *
 * @returns how to let go
 */
export function onlyOne(name: string, act: () => void): Promise<() => void> {
  const locks: LockManager | undefined = navigator.locks
  return new Promise(resolve => {
    const take = (isFirst: boolean): void | Promise<void> => {
      if (!isFirst) return resolve(() => {})
      act()
      return new Promise(letGo => resolve(letGo))
    }
    if (locks === undefined) void take(true)
    else void locks.request(name, { ifAvailable: true }, lock => take(lock !== null))
  })
}
