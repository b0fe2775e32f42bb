/** Why rows stand still now: a hand that is down on them, a menu that is open, a row that is being dragged. */
const reasons = new Set<symbol>()
const listeners = new Set<() => void>()

export const isStill = (): boolean => reasons.size > 0

/** Rows stand where they are until the returned function is called, whatever comes in meanwhile. */
export function standStill(): () => void {
  const reason = Symbol('a reason to stand still')
  reasons.add(reason)
  if (reasons.size === 1) tell()
  return () => {
    if (reasons.delete(reason) && reasons.size === 0) tell()
  }
}

/** Calls when rows begin to stand still, and when they may move again. */
export function onStill(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
