import { defineConfig, mergeConfig } from 'vitest/config'
import { LongestFirst } from './e2e/run/testing/longestFirst.ts'
import windows from './vite.config.ts'

// Apart from `vite.config.ts`: whoever only builds the windows has neither the tests nor what runs them.

/** How often each property is tried (see `npm run test:hard`); ten times as many histories may take ten times as long, and a thousand on a slow machine a minute and a half. */
const runs = Number(process.env['ROSTRUM_RUNS'] ?? 1000)

/** How soon something is done, at what cost, or how often in a second: these come last, and nothing else runs beside them. */
const MEASURED = [
  'server/access/codeTiming.test.ts', 'server/log/redisLog.test.ts', 'server/redis/redisClock.test.ts',
  'e2e/system/{burst,floods,fuzz,guessing,leaving,presenceOfMany,revocation}.test.ts',
]

interface Kind {
  setup?: string[]
  globalSetup?: string[]
  /** One after the other; those of a number together. */
  order: number
  workers: number
}

/** The rules, so that they can be tested with nothing but Node; the windows; the server and all of it together, which have their modules in common; and what is measured. */
const project = (name: string, include: string[], { setup = [], globalSetup = [], order, workers }: Kind) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude: name === 'measured' ? [] : MEASURED,
    sequence: { groupOrder: order },
    maxWorkers: workers,
    environment: 'node' as const,
    setupFiles: ['e2e/run/testing/nothingLeftOpen.ts', ...setup],
    globalSetup,
    // Loading every module anew for each file takes longer than most tests; none of ours keeps a state that another could see.
    isolate: false,
    testTimeout: 60_000 * Math.max(1, runs / 500),
    // What begins and ends servers for a test waits for processes, too.
    hookTimeout: 60_000,
    // Waits end when what they wait for is there; on a busy machine that is not at once.
    expect: { poll: { timeout: 10_000 } },
  },
})

export default defineConfig(env => mergeConfig(windows(env), {
  root: '.',
  test: {
    // The provider of staff sign-in says at length that it is set up for tests and nothing else.
    onConsoleLog: (text: string) => !text.startsWith('oidc-provider '),
    sequence: { sequencer: LongestFirst },
    projects: [
      // These reckon and wait for nothing: one for each core, for every worker reads all modules anew.
      project('rules', ['shared/**/*.test.ts'], { order: 0, workers: 2 }),
      project('client', ['client/**/*.test.{ts,tsx}'], { order: 0, workers: 2, setup: ['client/text/testing/allWords.ts'] }),
      // Much of what takes long here waits for a server, not for a core: with five, two cores were idle for a fifth of the time.
      project('server', ['server/**/*.test.ts', 'e2e/**/*.test.ts'], { order: 1, workers: 6, globalSetup: ['e2e/run/testing/allBuilt.ts'] }),
      project('measured', MEASURED, { order: 2, workers: 2, globalSetup: ['e2e/run/testing/allBuilt.ts'] }),
    ],
  },
}))
