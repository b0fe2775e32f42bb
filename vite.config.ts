/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm run dev` lets the server listen; the windows come from Vite, everything else is passed on to it. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`

/** How often each property is tried (see `npm run test:hard`); ten times as many histories may take ten times as long. */
const runs = Number(process.env['ROSTRUM_RUNS'] ?? 1000)

/** One project per floor, so that the rules can be tested with nothing but Node. */
const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: {
    name,
    include,
    environment: 'node' as const,
    setupFiles: ['e2e/run/testing/nothingLeftOpen.ts'],
    testTimeout: 20_000 * Math.max(1, runs / 1000),
  },
})

export default defineConfig(({ mode }) => ({
  root: mode === 'test' ? '.' : 'client',
  cacheDir: `${import.meta.dirname}/node_modules/.vite`,
  // Another base serves the windows below a path of a shared host: BASE=/rostrum/ npm start.
  base: process.env['BASE'] ?? '/',
  plugins: [react()],
  // Nothing is inlined: the Content-Security-Policy allows no `data:`.
  build: { outDir: `${import.meta.dirname}/dist/client`, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WINDOWS_PORT'] ?? '5173'),
    strictPort: true,
    fs: { allow: ['client', 'shared', 'node_modules'].map((folder) => `${import.meta.dirname}/${folder}`) },
    // The host stays as the page has it: the server takes a request only from a page of the same one.
    proxy: { '/api': { target: server }, '/healthz': { target: server }, '/readyz': { target: server }, '/socket.io': { target: server, ws: true } },
  },
  test: {
    projects: [
      project('rules', ['shared/**/*.test.ts']),
      project('server', ['server/**/*.test.ts']),
      project('client', ['client/**/*.test.{ts,tsx}']),
      project('system', ['e2e/**/*.test.ts']),
    ],
  },
}))
