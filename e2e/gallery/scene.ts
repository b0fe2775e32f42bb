import type { Actor } from '#shared/floor/model.ts'
import type { PlanDraft } from '#client/desk/prepare/planDraft.ts'
import type { SectionName } from '#client/desk/sections.ts'
import type { Deed } from '#client/sync/acting/deeds.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import type { Status } from '#client/sync/status.ts'
import type { Speaker } from '#shared/protocol/http.ts'
import type { PresenceMessage } from '#shared/protocol/messages.ts'
import type { ForScreens } from '#shared/protocol/screens.ts'
import type { ForPresiding } from '#shared/protocol/screensHere.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { WindowName } from '#client/wanted.ts'
import type { Staged } from './staged.ts'

/**
 * What something is called in the language of the page, which alone has the words: by the key of the catalogue, whole. Several where it
 * depends on the width of the window.
 */
export type Words = () => string | readonly string[]

/** What a hand does before the picture is taken: it presses the buttons of these names, one after the other. */
interface Hand {
  /** Only a window of a computer shows it: a phone has no keys. */
  hasKeys?: true
  presses?: readonly Words[]
  /** So many of them, the first, open neither a dialog nor a menu. */
  opensNothing?: number
  /** Then it chooses this, in a field of choices or, where there is none, by a button. */
  chooses?: Words
  /** Before its presses it writes each of these into the field of such a name, with Enter. */
  enters?: readonly { label: Words; text: string }[]
  /** Then it writes into the field of such a name. */
  writes?: { label: Words; text: string }
  /** Then it types this, key by key, into the first field of the dialog. */
  types?: string | (() => string)
  /** Before all else it gives this file to the page, which then draws what the selector says. */
  gives?: { name: string; text: string; until: string }
  /** Then it holds the one thing over the other; both are selectors. */
  drag?: { from: string; over: string }
}

/** What the browser of a picture can do, where that is not simply its own. */
export interface Platform {
  isSecure?: false
  notifications?: NotificationPermission | 'missing'
  isSoundOff?: true
  /** It cannot keep the display awake. */
  mayFallAsleep?: true
}

/** One picture: a window of a meeting in a state. */
export interface Scene extends Hand {
  window: WindowName
  /** Null: nobody has been let in. */
  actor: Actor | null
  staged: Staged
  status?: Partial<Status>
  notices?: readonly Notice[]
  pending?: readonly Pending[]
  /** Of these the one that the server had no room for. */
  unkeptId?: string
  deeds?: readonly Deed[]
  presence?: PresenceMessage
  /** What was told of screens. */
  screens?: ForScreens | ForPresiding
  /** What this tab has kept from before it was loaded. */
  kept?: Readonly<Record<string, string>>
  /** Where the page is, for a window that has several. */
  path?: string
  /** The part of the desk. */
  part?: SectionName
  /** A plan that was typed before and not saved; `seen`: upon which version of the plan, null of a new meeting. */
  drafted?: { of: string; draft: PlanDraft; seen: number | null }
  /** Instead of the window, the part of the desk that takes delegations out of a file: for a meeting that has none yet, or for this one. */
  imports?: 'first' | 'more'
  /** What is drawn last, where parts of the window are loaded after it: a selector. */
  until?: string
  /** How wrong the time may be, ms; null: nobody has told it yet. */
  clockErrorMs?: number | null
  /** What the server would answer of speakers, by their digests. */
  speakers?: Readonly<Record<string, Speaker>>
  /** What the server would answer beside the line, by "GET api/…", once it is asked; without any it is not reached. */
  answers?: Readonly<Record<string, unknown>>
  platform?: Platform
  /** There is nothing to read in it, on purpose. */
  isBlank?: true
  /** What the address asks for, as `next=5`. */
  search?: string
  /** What is done elsewhere while the window is open, after what the hand did. */
  afterwards?: (staged: Staged) => unknown
}

/** The way in, or an address that is no window's. */
export interface EntryScene extends Hand {
  window: 'enter'
  /** The code that came with the address; null: none. */
  code: string | null
  isNoPage?: true
  /** What the address says. */
  search?: string
  /** What this tab has kept from before it was loaded. */
  kept?: Readonly<Record<string, string>>
}

export type AnyScene = Scene | EntryScene
