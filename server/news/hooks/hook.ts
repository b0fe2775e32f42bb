import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'
import { NEWS_TYPES, type NewsType } from '#shared/protocol/news.ts'

/** Who is told, and how they know that it is us. */
export interface Hook {
  id: string
  url: URL
  /** The keys it is signed with: the present one, and the one before while both are good. */
  keys: readonly Uint8Array[]
  /** Null: of all. */
  meetings: ReadonlySet<string> | null
  types: ReadonlySet<NewsType>
  /** It may lie in the network of this server. */
  mayBePrivate: boolean
}

/** Is it told of this meeting? */
export const isOf = ({ meetings }: Pick<Hook, 'meetings'>, meetingId: string): boolean => meetings === null || meetings.has(meetingId)

const SECRET = 'must be whsec_ and the base64 of 24 to 64 bytes (printf whsec_; openssl rand -base64 32)'
const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/, SECRET).transform(text => Buffer.from(text.slice('whsec_'.length), 'base64')).refine(({ length }) => length >= 24 && length <= 64, SECRET)

const WRONG_URL = 'must be the address of the receiver, by https (http only with allowPrivate), without a login in it'
const url = z.url(WRONG_URL).transform(text => new URL(text)).refine(({ username, password, hash, protocol }) => username + password + hash === '' && /^https?:$/.test(protocol), WRONG_URL)

const hook = z.strictObject({
  id: id.check(z.maxLength(64, 'must be 64 characters or less')),
  url,
  secret,
  secretBefore: secret.optional(),
  meetings: z.array(id).min(1, 'must name a meeting, or be left out').optional(),
  events: z.array(z.enum(NEWS_TYPES, `must be among ${NEWS_TYPES.join(', ')}`)).min(1, 'must name an event, or be left out').optional(),
  allowPrivate: z.boolean().default(false),
}).refine(({ url: at, allowPrivate }) => at.protocol === 'https:' || allowPrivate, { path: ['url'], message: WRONG_URL })

const hooks = z.array(hook).refine(all => new Set(all.map(one => one.id)).size === all.length, 'must have each id once')

/** What stands in the file of webhooks; or what is wrong with it, in words. */
export function hooksOf(text: string): readonly Hook[] | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'is no JSON' // what the parser would cite may be a secret
  }
  const parsed = hooks.safeParse(value)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'what it holds'} ${message}`).join('; ')
  return parsed.data.map(({ id: name, url: at, secret: key, secretBefore, meetings, events, allowPrivate }) => ({
    id: name, url: at, keys: [key, ...(secretBefore === undefined ? [] : [secretBefore])], meetings: meetings === undefined ? null : new Set(meetings),
    types: new Set(events ?? NEWS_TYPES), mayBePrivate: allowPrivate,
  }))
}
