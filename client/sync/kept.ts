import * as z from 'zod'
import { command } from '#shared/floor/commands.ts'
import { submitMessage } from '#shared/protocol/messages.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { Browser } from './browser.ts'
import { notice, type Notice } from './notices.ts'

const { commandId, issuedAt } = submitMessage.shape
const keptPending = z.strictObject({ commandId, issuedAt, command, version: z.int().nullable() })
const kept = z.strictObject({ pending: z.array(keptPending), notices: z.array(notice) })

/** What a window keeps over a reload: what it wanted and nobody has confirmed, and what it still has to say. */
export interface Kept {
  pending: readonly Pending[]
  notices: readonly Notice[]
}

const NOTHING: Kept = { pending: [], notices: [] }

/** @param access which window of this browser it is: the meeting and the access */
export function loadKept(browser: Pick<Browser, 'read'>, access: string): Kept {
  const text = browser.read(keyOf(access))
  return text === null ? NOTHING : parsed(text)
}

export function saveKept(browser: Pick<Browser, 'write'>, access: string, { pending, notices }: Kept): void {
  const isEmpty = pending.length === 0 && notices.length === 0
  browser.write(keyOf(access), isEmpty ? null : JSON.stringify({ pending, notices }))
}

const keyOf = (access: string): string => `rostrum:${access}`

function parsed(text: string): Kept {
  try {
    return kept.parse(JSON.parse(text))
  } catch {
    return NOTHING // written by another version of the program
  }
}
