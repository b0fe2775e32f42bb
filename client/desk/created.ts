/** By the access of the new desk, as `m1/secretariat`: signing out takes along what is kept under it. */
const keyOf = (of: string): string => `rostrum:created:${of}`

/** The desk of the meeting that was just created, which comes next in this tab, says it. */
export function sayCreated(of: string): void {
  try {
    sessionStorage.setItem(keyOf(of), '')
  } catch {
    // where a browser keeps nothing, it says nothing
  }
}

/** Whether the meeting was just created in this tab; told once. */
export function takeCreated(of: string): boolean {
  try {
    const isCreated = sessionStorage.getItem(keyOf(of)) !== null
    sessionStorage.removeItem(keyOf(of))
    return isCreated
  } catch {
    return false
  }
}
