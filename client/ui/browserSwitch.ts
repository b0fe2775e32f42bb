import { useSyncExternalStore } from 'react'

export interface BrowserSwitch {
  isOn: () => boolean
  turn: (isOn: boolean) => void
  useIsOn: () => boolean
}

/**
 * Something that is on until it is turned off, in every window of this browser at once. Where the browser keeps nothing, a
 * window remembers it until it is loaded again.
 * @param key what it is kept as
 */
export function browserSwitch(key: string): BrowserSwitch {
  const listeners = new Set<() => void>()
  let isOnHere = true
  const isOn = (): boolean => {
    try {
      return localStorage.getItem(key) !== 'off'
    } catch {
      return isOnHere // blocked
    }
  }
  const turn = (wanted: boolean): void => {
    isOnHere = wanted
    try {
      localStorage.setItem(key, wanted ? 'on' : 'off')
    } catch {
      // It holds for this window.
    }
    for (const listener of listeners) listener()
  }
  const listen = (listener: () => void): (() => void) => {
    listeners.add(listener)
    addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      removeEventListener('storage', listener)
    }
  }
  return { isOn, turn, useIsOn: () => useSyncExternalStore(listen, isOn, isOn) }
}
