import { defineConfig } from 'playwright/test'
import { findChromium } from './run/needs.mjs'

const executablePath = findChromium()
const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** The stories in a real browser: numbered, each with its own servers, none repeated when it fails. */
export default defineConfig({
  testDir: 'stories',
  testMatch: '*.story.ts',
  outputDir: '../test-results/stories',
  reporter: [['line'], ['json', { outputFile: '../test-results/stories.json' }]],
  timeout: 60_000,
  retries: 0,
  workers: 1,
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
