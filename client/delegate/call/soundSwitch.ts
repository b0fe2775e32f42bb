const KEY = 'rostrum:sound'

/** Whether this browser may sound when its delegation is called; it may until somebody says no. */
export function isSoundOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return isOn // storage is blocked: it is remembered until a reload
  }
}

export function setSoundOn(next: boolean): void {
  isOn = next
  try {
    localStorage.setItem(KEY, next ? 'on' : 'off')
  } catch {
    // the same
  }
}

let isOn = true
