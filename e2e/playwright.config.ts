import { defineConfig } from 'playwright/test'
import { findChromium, findLightChromium } from './run/needs.mjs'

const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Figures about the processor: nothing else may run beside it. */
const MEASURED = '14c-*.story.ts'

/** These wait for most of their time, for what takes seconds: a silence, a line that is dead, a turn, a signal that passes. */
const WAITING = ['03', '18', '28', '34', '36', '37', '42', '47', '50'].map(number => `${number}-*.story.ts`)

/** The Chromium without the parts of a browser gives no permission to notify and keeps no display awake. */
const OF_A_BROWSER = ['16-*.story.ts', '17-*.story.ts']

/** @param path of the program; without one playwright looks for its own */
const launchedFrom = (path: string | undefined) => ({
  // Chromium refuses to start its sandbox as root; for everybody else the sandbox stays on.
  launchOptions: { ...(path === undefined ? {} : { executablePath: path }), args, chromiumSandbox: process.getuid?.() !== 0 },
})

/** The stories in a real browser: numbered, each with its own servers, none repeated when it fails. */
export default defineConfig({
  testDir: 'stories',
  globalSetup: './run/testing/allShown.ts',
  outputDir: '../test-results/stories',
  reporter: [['list'], ['json', { outputFile: '../test-results/stories.json' }]],
  // Only what hangs: a slow machine may take four times as long.
  timeout: 240_000,
  // Waits end when what they wait for is there; on a busy machine that is not at once.
  expect: { timeout: 20_000 },
  retries: 0,
  fullyParallel: true,
  // Each has its own servers, store, ports and browsers, and waits for half of its time: four are twice as many as the two cores of a
  // small machine. Three that do little but wait run beside them, or the last of those would end long after all others.
  workers: 7,
  projects: [
    { name: 'waiting', testMatch: WAITING, workers: 3, use: launchedFrom(findLightChromium()) },
    { name: 'whole browser', testMatch: OF_A_BROWSER, workers: 1, use: launchedFrom(findChromium()) },
    { name: 'stories', testMatch: '*.story.ts', testIgnore: [MEASURED, ...WAITING, ...OF_A_BROWSER], workers: 4, use: launchedFrom(findLightChromium()) },
    { name: 'measured', testMatch: MEASURED, dependencies: ['waiting', 'whole browser', 'stories'], fullyParallel: false, use: launchedFrom(findLightChromium()) },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    screenshot: 'only-on-failure',
  },
})
