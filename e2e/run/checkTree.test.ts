import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkTree } from './checkTree.ts'
import { temporaryTree } from './testing/temporaryTree.ts'

/** One fault of each kind: what is told, and the file that should make it so. */
const PLANTED: readonly [kind: string, told: RegExp, path: string, text: string][] = [
  ['floor imports sync', /must not import shared\/sync/, 'shared/floor/x.ts', `import '#shared/sync/entry.ts'`],
  ['floor imports a package', /must not import fast-check/, 'shared/floor/x.ts', `import 'fast-check'`],
  ['floor imports Node', /must not import node:fs/, 'shared/floor/x.ts', `import 'fs'`],
  ['sync imports protocol', /must not import shared\/protocol/, 'shared/sync/x.ts', `import type { Message } from '../protocol/messages.ts'`],
  ['protocol imports the server', /must not import server/, 'shared/protocol/x.ts', `export type A = import('#server/app.ts').A`],
  ['protocol imports the client', /must not import client/, 'shared/protocol/x.ts', `import { connect } from '../../client/sync/connection.ts'`],
  ['server imports the client', /must not import client/, 'server/x.ts', `export const x = await import('#client/sync/connection.ts')`],
  ['client imports the server', /must not import server/, 'client/status/x.ts', `import type { app } from '#server/app.ts'`],
  ['server imports e2e', /must not import e2e/, 'server/x.ts', `import '#e2e/stories/story.ts'`],
  ['client imports e2e', /must not import e2e/, 'client/chair/x.ts', 'const x = await import(`#e2e/stories/story.ts`)'],
  ['shared test imports upwards', /must not import server/, 'shared/floor/x.test.ts', `import '#server/app.ts'`],
  ['a window imports another', /opens the window chair/, 'client/delegate/x.ts', `import { page } from '#client/chair/page.tsx'`],
  ['status imports a window', /opens the window chair/, 'client/status/x.ts', `import { page } from '../chair/page.tsx'`],
  ['ioredis elsewhere', /must not import ioredis/, 'server/meetings/x.ts', `import type { Redis } from 'ioredis'`],
  ['ioredis in a file log', /must not import ioredis/, 'server/log/fileLog.ts', `import { Redis } from 'ioredis'`],
  ['socket.io elsewhere', /must not import socket.io/, 'server/http/x.ts', `import { Server } from 'socket.io'`],
  ['socket.io in a window', /must not import socket.io/, 'client/chair/x.ts', `import type { Server } from 'socket.io'`],
  ['socket.io-client in the server', /must not import socket.io-client/, 'server/sockets/x.ts', `import { io } from 'socket.io-client'`],
  ['socket.io-client elsewhere', /must not import socket.io-client/, 'client/sync/x.ts', `import { io } from 'socket.io-client'`],
  ['sync imports React', /must not import react/, 'client/sync/x.ts', `import { useState } from 'react'`],
  ['sync imports the hooks', /must not import client\/react/, 'client/sync/x.ts', `import '#client/react/provider.tsx'`],
  ['ui knows a meeting', /must not import shared/, 'client/ui/x.ts', `import type { Entry } from '#shared/sync/entry.ts'`],
  ['ui knows the store', /must not import client\/sync/, 'client/ui/x.ts', `import '#client/sync/connection.ts'`],
  ['the browser imports Node', /browser has no node:path/, 'client/status/x.ts', `import { join } from 'node:path'`],
  ['ships what is for development', /vitest is not among/, 'server/x.ts', `import { expect } from 'vitest'`],
  ['ships a test', /ships with a test/, 'server/x.ts', `import './app.test.ts'`],
  ['hands on', /hands on/, 'shared/floor/x.ts', `export { model } from './model.ts'`],
  ['hands on all', /hands on/, 'shared/floor/index.ts', `export * from './model.ts'`],
  ['loads what cannot be read', /only the running program knows/, 'server/x.ts', `export const load = (name: string) => import(name)`],
  ['climbs out of its top folder', /write #shared/, 'server/x.ts', `import '../shared/floor/model.ts'`],
  ['leaves out an ending', /write the ending/, 'client/status/x.ts', `import '#client/sync/connection'`],
  ['requires', /must not import client/, 'server/x.mjs', `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nrequire('../client/main.tsx')`],
  ['a circle', /circle: .*x.ts -> .*y.ts -> /, 'server/x.ts', `import './y.ts'`],
  ['a circle of types', /circle: /, 'server/x.ts', `export type X = import('./x.ts').X`],
  ['asks the clock', /x.ts:2 looks at the clock/, 'shared/floor/x.ts', `\nexport const now = new Date()`],
  ['asks the clock for a text', /looks at the clock/, 'shared/floor/x.ts', `export const now = Date()`],
  ['a colour', /x.css:2 names a colour/, 'client/chair/x.css', `.a {\n  color: #fff }`],
  ['a colour by name', /names a colour/, 'client/ui/x.css', `.a { border: 1px solid red; }`],
  ['a colour by numbers', /names a colour/, 'client/ui/x.css', `.a { & b { box-shadow: 0 0 1px oklch(0.5 0.1 20); } }`],
  ['a colour in a fallback', /names a colour/, 'client/ui/x.css', `.a { color: var(--ink, black) }`],
  ['a colour in a component', /names a colour/, 'client/ui/X.tsx', `export const x = <b style={{ backgroundColor: 'white' }} />`],
  ['a colour in a drawing', /names a colour/, 'client/ui/X.tsx', `export const x = <path fill="#000" />`],
  ['an interruption', /interrupts whoever listens/, 'client/ui/X.tsx', `export const x = <p role="alert">{'No'}</p>`],
  ['a second interruption', /LiveWords.tsx:2 .*interrupts/, 'client/delegate/LiveWords.tsx', `export const x = <p aria-live="assertive" />\nexport const y = <p aria-live="assertive" />`],
  ['a route past the table', /x.ts:1 sets a route/, 'server/http/x.ts', `router.get('/api/secrets', answer)`],
  ['several of them', /x.ts:1 sets a route/, 'server/http/x.ts', `app.all(['/api/secrets', '/api/more'], answer)`],
  ['HTML in a component', /X.tsx:2 dangerouslySetInnerHTML/, 'client/ui/X.tsx', `const of = { __html: name }\nexport const x = <p dangerouslySetInnerHTML={of} />`],
  ['HTML by its props', /dangerouslySetInnerHTML/, 'client/ui/x.ts', `export const props = { dangerouslySetInnerHTML: { __html: name } }`],
  ['HTML of an element', /innerHTML/, 'client/status/x.ts', `element.innerHTML = name`],
  ['HTML in brackets', /outerHTML/, 'client/status/x.ts', `element['outerHTML'] = name`],
  ['HTML beside an element', /insertAdjacentHTML/, 'client/status/x.ts', `element?.insertAdjacentHTML('beforeend', name)`],
  ['HTML of a frame', /srcDoc/, 'client/ui/X.tsx', `export const x = <iframe srcDoc={name} />`],
  ['HTML that is parsed', /parseFromString/, 'client/status/x.ts', `new DOMParser().parseFromString(name, 'text/html')`],
  ['HTML that is written', /document.writeln/, 'client/status/x.ts', `window.document.writeln(name)`],
  ['a text that is run', /eval/, 'client/status/x.ts', `window.eval(name)`],
  ['a text that becomes a function', /Function/, 'client/status/x.ts', `export const f = new Function(name)`],
  ['a physical margin', /margin-left is physical/, 'client/ui/x.css', `.a { margin-left: 1px; }`],
  ['a physical place', /left is physical/, 'client/ui/x.css', `.a { left: 0 }`],
  ['a physical corner', /border-top-right-radius is physical/, 'client/ui/x.css', `.a { border-top-right-radius: 1px }`],
  ['a physical text', /text-align: left/, 'client/ui/x.css', `.a { text-align: left }`],
  ['four sides', /left and right apart/, 'client/ui/x.css', `.a { padding: 1px 2px 3px calc(1px + 3px) }`],
  ['a physical side in a component', /padding-right is physical/, 'client/ui/X.tsx', `export const x = <b style={{ paddingRight: 1 }} />`],
]

test('a sound tree has no fault', () => {
  const { faults, files, styles, imports } = checkTree(temporaryTree())
  expect(faults).toEqual([])
  expect([files.length, styles, imports]).toEqual([12, 2, 16])
})

test.each(PLANTED)('red: %s', (_kind, told, path, text) => {
  const partner = { 'server/y.ts': `import './x.ts'`, 'server/app.test.ts': `export const none = 0` }
  const { faults } = checkTree(temporaryTree({ ...partner, [path]: text }))
  expect(faults.filter((fault) => !fault.startsWith('circle') || told.source.startsWith('circle'))).toEqual([expect.stringMatching(told)])
})

test('red: a part whose class another sheet names, too, from the start of a selector or within one', () => {
  const planted = { 'client/status/hall/x.css': '.band { margin: 0 }\n.band .name { margin: 0 }\n.hall-band .name { margin: 0 }', 'client/chair/x.css': '.chair .band .name { margin: 0 }' }
  expect(checkTree(temporaryTree(planted)).faults).toEqual([expect.stringMatching(/hall\/x.css:1 .band has no class of its own/), expect.stringMatching(/hall\/x.css:2 .band .name has no/)])
})

test('what a shared sheet draws may be placed within a part, and a window named by the parts below its folder', () => {
  const placed = { 'client/ui/x.css': '.menu { margin: 0 }', 'client/chair/x.css': '.chair .menu { margin: 0 }', 'client/chair/desk/x.css': '.chair .desk, .desk:is(.menu, .chair .b) { margin: 0 }' }
  expect(checkTree(temporaryTree(placed)).faults).toEqual([])
  expect(checkTree(temporaryTree({ ...placed, 'client/delegate/x.css': '.menu { margin: 0 }' })).faults).toEqual([expect.stringMatching(/delegate\/x.css:1 .menu has no class of its own/)])
})

test('red: files that are long as a rule, not one that is', () => {
  const long = `export const line = 1\n${'// more\n'.repeat(200)}`
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`server/long${index}.ts`, long]))
  expect(checkTree(temporaryTree(many)).faults).toEqual([expect.stringContaining('half of the files'), expect.stringContaining('one file in ten')])
  expect(checkTree(temporaryTree({ 'server/long.ts': long })).faults).toEqual([])
})

test('red: no file at all', () => {
  const root = mkdtempSync(join(tmpdir(), 'rostrum-empty-'))
  writeFileSync(join(root, 'package.json'), '{}')
  expect(checkTree(root).faults).toEqual([expect.stringContaining('nothing has been checked')])
  rmSync(root, { recursive: true })
})

test('a file that cannot be parsed is not passed over', () => {
  expect(() => checkTree(temporaryTree({ 'server/x.ts': 'import {' }))).toThrow(/server\/x\.ts cannot be parsed/)
})
