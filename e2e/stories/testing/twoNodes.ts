import { expect, type BrowserContextOptions, type Page } from 'playwright/test'
import type { Act } from '#shared/floor/acts.ts'
import { gistOf } from '#shared/floor/naming.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { startOf } from '#shared/sync/entry.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { LOST_MS } from '#server/screens/lostMs.ts'
import { STANDS_MS } from '#server/presence/signals.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { keepComplaints } from './complaints.ts'
import { goIn } from './goIn.ts'
import { test as base } from './policyKept.ts'

type At = 'A' | 'B'

/** A meeting of Brazil, Ghana and Norway on two nodes, A and B, that share one Redis. It begins with the floor. */
export interface TwoNodes {
  /** The window of somebody at one of the nodes, in a browser of its own: `chair`, `secretariat`, `screen`, `bra`. */
  open: (who: string, at: At, options?: BrowserContextOptions) => Promise<Page>
  /** A browser of somebody's own at the way in to one of the nodes. */
  arrive: (who: string, at: At, options?: BrowserContextOptions) => Promise<Page>
  /** The same as `open` without a browser, for what others do meanwhile. */
  enter: (who: string, at: At) => Promise<WireWindow>
  codeOf: (who: string) => string
  /** What those presiding have done so far, oldest first, as the log has it: "given bra". */
  acts: () => Promise<string[]>
}

const NAMES = [['bra', 'Brazil'], ['gha', 'Ghana'], ['nor', 'Norway']] as const

/** Who else takes part. */
export type More = readonly Pick<MeetingPlan['delegations'][number], 'id' | 'name' | 'category'>[]

function plan(more: More): MeetingPlan {
  const states = NAMES.map(([id, name]) => ({ id, name, category: 'member-state' as const, groups: ['Group of the Tests'], code: null, isAssumed: false }))
  const others = more.map(one => ({ ...one, groups: [], code: null, isAssumed: false }))
  return { ...testPlan(0), delegations: [...states, ...others] }
}

function actWords({ what }: Act): string {
  const { kind, subjectId } = gistOf(what)
  return NAMES.some(([id]) => id === subjectId) ? `${kind} ${subjectId}` : kind
}

export const test = base.extend<{ nodes: TwoNodes; more: More; signalStandsMs: number; screenLostMs: number }>({
  more: [[], { option: true }],
  signalStandsMs: [STANDS_MS, { option: true }],
  screenLostMs: [LOST_MS, { option: true }],
  nodes: async ({ browser, more, signalStandsMs, screenLostMs }, hand) => {
    const redis = await startTestRedis()
    const parts = { redisUrl: redis.url, signalStandsMs, screenLostMs }
    const both = { A: await startNode(parts), B: await startNode(parts) }
    const meeting = await makeMeeting(both.A, plan(more))
    const closing: (() => Promise<void> | void)[] = []
    const complaints: string[] = []
    const codeOf = (who: string): string => meeting.card(who).code
    const newPage = async (who: string, options?: BrowserContextOptions): Promise<Page> => {
      const context = await browser.newContext(options)
      closing.push(() => context.close())
      const page = await context.newPage()
      keepComplaints(page, who, complaints)
      return page
    }
    await hand({
      codeOf,
      arrive: async (who, at, options) => {
        const page = await newPage(who, options)
        await page.goto(both[at].url)
        return page
      },
      open: async (who, at, options) => {
        const page = await newPage(who, options)
        await goIn(page, both[at].url, codeOf(who))
        return page
      },
      enter: async (who, at) => {
        const window = await meeting.enter(both[at], who)
        closing.push(() => window.close())
        return window
      },
      acts: async () => {
        const entries = (await both.A.log.readAfter(meeting.meetingId, startOf(meeting.meetingId))) ?? []
        return entries.flatMap(({ events }) => events.flatMap(({ value }) => (value.type === 'actNoted' ? actWords(value.act) : [])))
      },
    })
    for (const close of closing) await close()
    for (const node of [both.A, both.B]) await node.close()
    await redis.stop()
    expect(complaints).toEqual([])
  },
})
