import { defineConfig } from 'vite'
import { wholeBundle } from './wholeBundle.ts'

/** The server with its packages as one file: Node loads it sooner than a thousand modules. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  ...wholeBundle,
  build: {
    ssr: 'server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true, // the log names the lines of the sources
  },
})
