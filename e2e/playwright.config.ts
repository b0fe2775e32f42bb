import { defineConfig } from 'playwright/test'
import { findChromium } from './run/needs.mjs'

const executablePath = findChromium()
const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Figures about the processor: nothing else may run beside it. */
const MEASURED = '14-*.story.ts'

/** The stories in a real browser: numbered, each with its own servers, none repeated when it fails. */
export default defineConfig({
  testDir: 'stories',
  globalSetup: './run/testing/allBuilt.ts',
  outputDir: '../test-results/stories',
  reporter: [['list'], ['json', { outputFile: '../test-results/stories.json' }]],
  // Only what hangs: a slow machine may take four times as long.
  timeout: 240_000,
  // Waits end when what they wait for is there; on a busy machine that is not at once.
  expect: { timeout: 20_000 },
  retries: 0,
  fullyParallel: true,
  // Each has its own servers, store, ports and browsers, and waits for half of its time: twice as many as the two cores of a small machine.
  workers: 4,
  projects: [
    { name: 'stories', testMatch: '*.story.ts', testIgnore: MEASURED },
    { name: 'measured', testMatch: MEASURED, dependencies: ['stories'], fullyParallel: false },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    browserName: 'chromium',
    // Chromium refuses to start its sandbox as root; for everybody else the sandbox stays on.
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args, chromiumSandbox: process.getuid?.() !== 0 },
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    screenshot: 'only-on-failure',
  },
})
