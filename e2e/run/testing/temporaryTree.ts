import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const project = join(import.meta.dirname, '..', '..', '..')
const SETTINGS = ['package.json', 'package-lock.json', '.npmrc', '.oxlintrc.json', 'tsconfig.base.json', 'shared/tsconfig.json']

/** A few files as they should be, one for each floor, so that a fault planted among them is the only one. */
const SOUND = {
  'shared/floor/model.ts': `import { z } from 'zod'\nexport const model = z.object({ at: z.number() })\n`,
  'shared/floor/model.test.ts': `import { expect, test } from 'vitest'\nimport { model } from './model.ts'\ntest('model', () => expect(model.parse({ at: 1 })).toEqual({ at: 1 }))\n`,
  'shared/sync/entry.ts': `import type { model } from '#shared/floor/model.ts'\nexport type Entry = typeof model\nexport const read = (at: number): Date => new Date(at)\n`,
  'shared/protocol/messages.ts': `import { type Entry } from '#shared/sync/entry.ts'\nexport type Message = Entry[]\n`,
  'server/redis/open.ts': `import { Redis } from 'ioredis'\nexport const open = (): Redis => new Redis()\n`,
  'server/app.ts': `import { Server } from 'socket.io'\nimport { open } from './redis/open.ts'\nexport const app = [Server, open]\n`,
  'client/sync/socketLine.ts': `import { io } from 'socket.io-client'\nexport const connect = io\n`,
  'client/ui/tokens.css': ':root {\n  --ink: #123456;\n}\n',
  'client/ui/button.css': '/* red, left */\n.tan:hover {\n  color: var(--red);\n  margin-inline: 1px 2px;\n  border: 1px solid transparent;\n}\n',
  'client/ui/Button.tsx': `import './button.css'\nimport type { ReactNode } from 'react'\nexport function Button(): ReactNode {\n  return <button type="button" style={{ insetInlineStart: 0 }}>x</button>\n}\n`,
  'client/status/Clock.tsx': `import { connect } from '#client/sync/connection.ts'\nexport const clock = connect\n`,
  'client/chair/page.tsx': `import { clock } from '#client/status/Clock.tsx'\nexport const page = clock\n`,
  'client/main.tsx': `export const open = () => import('#client/chair/page.tsx')\n`,
  'e2e/stories/story.ts': `import { app } from '#server/app.ts'\nimport { page } from '#client/chair/page.tsx'\nexport const both = [app, page]\n`,
}

/** Makes a small sound project in a temporary folder, with `planted` on top; it goes when the test ends. */
export function temporaryTree(planted: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'rostrum-tree-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ ...SOUND, ...planted })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of SETTINGS) copyFileSync(join(project, path), join(root, path))
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir')
  return root
}
