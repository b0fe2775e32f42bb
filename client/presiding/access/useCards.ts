import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { AccessCard } from '#shared/protocol/http.ts'
import { issueCode, issueCodes } from '#client/sync/acting/accessLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import type { HeldCard, HeldStore } from './cardStore.ts'

export interface Failed {
  accessId: string
  /** `stopped`: it was not asked for any more. */
  no: Unreached | 'stopped'
}

/** Codes that are issued, some at a time. */
export interface Run {
  wanted: readonly string[]
  done: number
  failed: readonly Failed[]
  isRunning: boolean
}

export interface Cards {
  held: readonly HeldCard[]
  run: Run | null
  /** Issues one, to be shown by itself; or why not. */
  issue: (accessId: string) => Promise<AccessCard | Unreached>
  issueAll: (accessIds: readonly string[]) => Promise<void>
  stop: () => void
  /** These are on paper. */
  putOut: (accessIds: readonly string[]) => void
}

/** So many are asked for at once: few enough that one sees it go on, and can stop it. */
const AT_ONCE = 25

/** The cards that are issued in a part of a window; once their store is gone nobody has their codes. */
export function useCards(of: Asking, store: HeldStore): Cards {
  const held = useSyncExternalStore(store.onChange, store.get)
  const [run, setRun] = useState<Run | null>(null)
  const isStopped = useRef(false)
  useEffect(() => {
    isStopped.current = false
    return () => void (isStopped.current = true) // nobody would see what is issued from now on
  }, [])
  const hold = (card: AccessCard, isOut: boolean): void => store.change(before => [...before.filter(one => one.card.accessId !== card.accessId), { card, isOut }])

  async function issue(accessId: string): Promise<AccessCard | Unreached> {
    const answer = await issueCode(of, accessId)
    if (typeof answer !== 'string') hold(answer, true)
    return answer
  }

  async function issueSome(accessIds: readonly string[]): Promise<Failed[]> {
    const answer = isStopped.current ? 'stopped' : await issueCodes(of, accessIds)
    if (typeof answer === 'string') return accessIds.map(accessId => ({ accessId, no: answer }))
    for (const card of answer.cards) hold(card, false)
    return accessIds.filter(accessId => answer.cards.every(card => card.accessId !== accessId)).map(accessId => ({ accessId, no: 'not-found' }))
  }

  async function issueAll(wanted: readonly string[]): Promise<void> {
    isStopped.current = false
    const failed: Failed[] = []
    for (let asked = 0; asked < wanted.length; asked += AT_ONCE) {
      setRun({ wanted, done: asked - failed.length, failed: [...failed], isRunning: true })
      failed.push(...(await issueSome(wanted.slice(asked, asked + AT_ONCE))))
    }
    setRun({ wanted, done: wanted.length - failed.length, failed, isRunning: false })
  }

  return {
    held, run, issue, issueAll,
    stop: () => void (isStopped.current = true),
    putOut: accessIds => store.change(before => before.map(one => (accessIds.includes(one.card.accessId) ? { ...one, isOut: true } : one))),
  }
}
