import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Demo } from './demo/loadDemo.ts'
import { greeting } from './greeting.ts'
import { originsOf } from './origins.ts'

/** Prints where the windows are, at the port it listens at. */
export function greet({ tls, host, base, dataDir }: Config, port: number, demo: Demo | null, [storeLine, ...lines]: readonly [string, ...string[]]): void {
  const addresses = originsOf(tls === null ? 'http' : 'https', host, port).map(origin => `${origin}${base ?? '/'}`.replace(/\/$/, ''))
  process.stdout.write(`${greeting({ addresses, storeLine, demo, codesFile: join(dataDir, 'codes.json'), isTerminal: process.stdout.isTTY })}\n${lines.map(line => `${line}\n`).join('')}`)
}
