import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { realBrowser } from '#client/sync/browser.ts'
import { newCommandId } from '#client/sync/acting/commandId.ts'

/** The press that makes a meeting, and where its id is kept. */
interface Creation {
  key: string
  id: string
}

/**
 * The press that makes a meeting of this plan: the same until it was made, also after the page was loaded again. Kept is only
 * what tells the plan from others, each by itself, and under the access that made it: signing out takes it along.
 */
export function creationOf(access: string, plan: MeetingPlan): Creation {
  const key = `rostrum:creating:${access}:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(plan))))}`
  const id = read(key) ?? newCommandId(realBrowser())
  write(key, id)
  return { key, id }
}

/** It was made: the same plan is for another meeting then. */
export const forgetCreation = ({ key }: Creation): void => write(key, null)

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // a browser that keeps nothing
  }
}

function write(key: string, id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(key)
    else localStorage.setItem(key, id)
  } catch {
    // a browser that keeps nothing: each press is another one
  }
}
