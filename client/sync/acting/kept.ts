import * as z from 'zod/mini'
import { command } from '#shared/floor/commands.ts'
import { submitMessage } from '#shared/protocol/messages.ts'
import type { Browser } from '../browser.ts'
import { NOTHING_KEPT, type Keeping, type Kept } from '../keeping.ts'
import { deed } from './deeds.ts'
import { notice } from './notices.ts'

const { commandId, issuedAt } = submitMessage.shape
const keptPending = z.strictObject({ commandId, issuedAt, command, version: z.nullable(z.int()) })
const keptSchema = z.strictObject({ pending: z.array(keptPending), notices: z.array(notice), deeds: z.optional(z.array(deed)) })

/** Keeps it in the storage of the tab. @param access which window of this browser it is: the meeting and the access */
export function keepingIn(browser: Pick<Browser, 'read' | 'write'>, access: string): Keeping {
  return { load: () => loadKept(browser, access), save: kept => saveKept(browser, access, kept) }
}

export function loadKept(browser: Pick<Browser, 'read'>, access: string): Kept {
  const text = browser.read(keyOf(access))
  return text === null ? NOTHING_KEPT : parsed(text)
}

export function saveKept(browser: Pick<Browser, 'write'>, access: string, { pending, notices, deeds }: Kept): void {
  const isEmpty = pending.length + notices.length + deeds.length === 0
  browser.write(keyOf(access), isEmpty ? null : JSON.stringify({ pending, notices, deeds }))
}

const keyOf = (access: string): string => `rostrum:${access}`

function parsed(text: string): Kept {
  try {
    const { deeds = [], ...others } = keptSchema.parse(JSON.parse(text))
    return { ...others, deeds }
  } catch {
    return NOTHING_KEPT // written by another version of the program
  }
}
