import { expect, onTestFinished, test } from 'vitest'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { finderOf } from './testing/finderOf.ts'
import { KINDS, secretsOf, type Secret } from './testing/secretsOf.ts'
import { watchedRehearsal, type Watched } from './testing/watchedRehearsal.ts'
import type { Watcher } from './testing/watcher.ts'

/** In this one there is a secret of every kind, and whoever may know one looks at it. */
const PROVING = 1
/** Seeds that once failed stay here. */
const FAILED: number[] = []
const SEEDS = [...FAILED, ...Array.from({ length: IS_HARD ? 10 : 1 }, (_, index) => 1 + index)]

test.each(SEEDS)('V1 V4 I13 seed %i: in all bytes of a whole panel with incidents, nobody is sent what is not theirs to know', async seed => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const watched = await watchedRehearsal(node, seed)
  const { watchers, entries, asides } = watched
  const secrets = [...secretsOf(entries), ...asides]
  if (seed === PROVING) findsWhatThereIs(watched, secrets)
  const bytes = watchers.reduce((sum, { line }) => sum + line.bytes().length, 0)
  process.stdout.write(`seed ${seed}: ${secrets.length} secrets looked for in ${(bytes / 1e6).toFixed(1)} MB that ${watchers.length} were sent of ${entries.length} entries\n`)
  expect(watchers.flatMap(watcher => leaksTo(watcher, watcher.name === 'chair' ? secrets.filter(isAside) : secrets))).toEqual([])
}, 240_000)

/** A test that looks for what is not there, or cannot see it, would show nothing: there is some of each kind, and whoever may know it was sent it. */
function findsWhatThereIs({ watchers, asides, desk, incidents }: Watched, secrets: readonly Secret[]): void {
  expect(Object.keys(incidents).length).toBeGreaterThan(20)
  const kinds = new Set(secrets.map(({ kind }) => kind))
  expect([...KINDS, 'the name of a speaker' as const].filter(kind => !kinds.has(kind))).toEqual([])
  const isSent = (name: string, text: string): boolean => finderOf([text])(watchers.find(one => one.name === name)?.line.bytes() ?? Buffer.alloc(0)).has(text)
  const known = finderOf(textsOf(secrets))(watchers.at(-1)?.line.bytes() ?? Buffer.alloc(0))
  expect(secrets.filter(secret => !isAside(secret) && secret.of !== 'screen' && !known.has(secret.text))).toEqual([])
  expect(asides.filter(({ kind, text, of }) => (kind === 'a session' || of === 'screen') && !isSent(of ?? '', text))).toEqual([])
  const codes = textsOf(asides.filter(({ kind, text }) => kind === 'an access code' && text.includes('-')))
  expect(finderOf(codes)(desk)).toEqual(codes)
  if (process.platform === 'linux') expect(asides.filter(({ kind }) => kind === 'an address')).toHaveLength(watchers.length)
}

/** What not even the Chair is told. */
const ASIDE: ReadonlySet<string> = new Set<Secret['kind']>(['an access code', 'a session', 'an address'])
const isAside = ({ kind }: Secret): boolean => ASIDE.has(kind)

/** What somebody was sent of what they may not know: at any time, or before everybody was told. */
function leaksTo({ name, as, line, pieces }: Watcher, secrets: readonly Secret[]): string[] {
  // Why one was declined is one of a few words: whoever was told it of their own request was told it of no other.
  const own = textsOf(secrets.filter(({ of }) => of === as.accessId))
  const others = secrets.filter(({ of, text }) => of !== as.accessId && !own.has(text))
  const never = finderOf(textsOf(others.filter(({ until }) => until === Infinity)))(line.bytes())
  const until = new Map(others.filter(secret => secret.until !== Infinity).map(secret => [secret.text, secret.until]))
  const find = finderOf(until.keys())
  const early = new Set(pieces.flatMap(({ text, version }) => [...find(Buffer.from(text))].filter(found => version < (until.get(found) ?? 0))))
  return others.filter(({ text }) => never.has(text) || early.has(text)).map(({ kind, text }) => `${name} was sent ${kind}: ${text}`)
}

const textsOf = (secrets: readonly Secret[]): Set<string> => new Set(secrets.map(({ text }) => text))
