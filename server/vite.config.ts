import { defineConfig } from 'vite'
import { ownMaps } from './ownMaps.ts'

/** The server with its packages as one file: Node loads it sooner than a thousand modules. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [ownMaps],
  ssr: {
    noExternal: true,
    external: ['bufferutil', 'utf-8-validate'], // ws asks for them and does without
  },
  build: {
    ssr: 'server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true, // the log names the lines of the sources
  },
})
