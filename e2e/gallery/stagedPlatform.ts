import type { Platform, Scene } from './scene.ts'

const restore: (() => unknown)[] = []

/** Makes the browser of a picture one that can do less, or more, than the one that takes it; what was made for the scene before is over. */
export function stagePlatform({ isSecure, notifications, isSoundOff, mayFallAsleep }: Platform, answers?: Scene['answers']): void {
  for (const back of restore.splice(0)) back()
  if (isSecure === false) define(globalThis, 'isSecureContext', false)
  if (notifications === 'missing') define(globalThis, 'Notification', undefined)
  else if (notifications !== undefined) define(Notification, 'permission', notifications)
  if (mayFallAsleep === true) define(navigator, 'wakeLock', undefined)
  if (answers !== undefined) define(globalThis, 'fetch', stagedFetch(answers))
  localStorage.setItem('rostrum:sound', isSoundOff === true ? 'off' : 'on')
}

function define(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { value, configurable: true })
  restore.push(() => (before === undefined ? Reflect.deleteProperty(target, name) : Object.defineProperty(target, name, before)))
}

/** A server that answers these questions, and is not reached by others. */
function stagedFetch(answers: NonNullable<Scene['answers']>) {
  return async (url: string, { method = 'GET' }: RequestInit = {}): Promise<Response> => {
    const asked = Object.keys(answers).find(one => one.startsWith(method) && url.endsWith(one.slice(method.length + 1)))
    if (asked === undefined) throw new TypeError('nobody answers')
    const answer = answers[asked]
    return answer instanceof Blob ? new Response(answer) : Response.json(answer)
  }
}
