import express from 'express'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { onTestFinished, test, expect } from 'vitest'
import { compressAssets } from '#server/compressAssets.mjs'
import { newReport } from '#server/report.ts'
import { border } from './answering.ts'
import { Routes, type RoutesParts } from './routes.ts'
import { windowRoutes } from './windows.ts'

const CODE = 'console.log("a window")\n'.repeat(20)

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** The windows of a build with one script, served; `lose` takes a file away while the server runs. */
async function served(base: string | null = null): Promise<{ ask: (headers: Record<string, string>, path?: string) => Promise<Answer>; lose: (name: string) => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-windows-'))
  const assets = join(folder, 'assets')
  await mkdir(assets)
  for (const deep of [join(assets, 'deep'), join(folder, 'icons', 'deep')]) await mkdir(deep, { recursive: true })
  await writeFile(join(assets, 'a.js'), CODE)
  const first = join(folder, 'first')
  await mkdir(first)
  await writeFile(join(first, 'again.js'), CODE)
  for (const one of [first, assets]) compressAssets(one)
  await writeFile(join(folder, 'index.html'), '<script src="./assets/a.js"></script><link href="./icon.svg" />')
  const routes = new Routes({} as RoutesParts) // those of the windows are open: nobody is asked who they are
  const files = windowRoutes(routes, folder, base)
  const server = express().use(routes.router).use(files).use(border(newReport('silent'))).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(async () => {
    await new Promise(resolve => server.close(resolve))
    await rm(folder, { recursive: true })
  })
  const { port } = server.address() as AddressInfo
  return {
    ask: (headers, path = '/assets/a.js') => new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers, agent: false }, answer => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
      }).on('error', reject)
    }),
    lose: name => rm(join(assets, name)),
  }
}

test('the script that sees to parts that do not arrive comes compressed, and is looked for anew each time, for it has one name in all versions', async () => {
  const { ask } = await served()
  const [brotli, plain] = await Promise.all(['gzip, br', 'identity'].map(accepted => ask({ 'accept-encoding': accepted }, '/first/again.js')))
  expect([brotli, plain].map(answer => answer?.headers['content-encoding'])).toEqual(['br', undefined])
  expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(CODE)
  for (const answer of [brotli, plain]) expect(answer?.headers).toMatchObject({ 'cache-control': 'public, max-age=0', 'content-type': expect.stringMatching(/^text\/javascript; charset=utf-8$/i) })
})

test('a script comes as whoever asks can read it, and may be kept', async () => {
  const { ask } = await served()
  const [brotli, gzip, plain] = await Promise.all(['gzip, br', 'gzip', 'identity'].map(accepted => ask({ 'accept-encoding': accepted })))
  expect([brotli, gzip, plain].map(answer => answer?.headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
  expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(CODE)
  expect(gunzipSync(gzip?.body ?? '').toString()).toBe(CODE)
  expect(plain?.body.toString()).toBe(CODE)
  for (const answer of [brotli, gzip, plain]) expect(answer?.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': expect.stringMatching(/^text\/javascript; charset=utf-8$/i) })
})

test('while a build goes on beside the server, a compressed file that is gone is sent as it is', async () => {
  const { ask, lose } = await served()
  await lose('a.js.br')
  const { status, headers, body } = await ask({ 'accept-encoding': 'br' })
  expect([status, headers['content-encoding'], body.toString()]).toEqual([200, undefined, CODE])
})

test('a part that is not there is refused, and nothing keeps the no for a year', async () => {
  const { ask } = await served()
  expectNo(await ask({ 'accept-encoding': 'gzip', range: 'bytes=99999999-' }), 416)
})

test('so is a file that is not there', async () => {
  const { ask, lose } = await served()
  for (const name of ['a.js', 'a.js.br', 'a.js.gz']) await lose(name)
  expectNo(await ask({ 'accept-encoding': 'gzip' }), 404)
})

test('an address that cannot be read is refused like any other', async () => {
  const { ask } = await served()
  const answer = await ask({}, '/assets/%ff.js')
  expectNo(answer, 400)
  expect(JSON.parse(answer.body.toString())).toEqual({ ok: false, code: 'malformed' })
})

test.each(['/icons', '/assets', '/assets/deep', '/icons/deep'])('a folder (%s) leads nowhere, least of all out of the path below which browsers see it', async path => {
  const { ask } = await served('/any/base/path/')
  const { status, headers } = await ask({ accept: 'text/html' }, path)
  expect([status, headers.location]).toEqual([404, undefined])
})

function expectNo({ status, headers, body }: Answer, expected: number): void {
  expect([status, headers['content-encoding'], headers['cache-control']]).toEqual([expected, undefined, undefined])
  expect(JSON.parse(body.toString())).toMatchObject({ ok: false })
}

test.each([
  [null, '/m/demo/chair', 200, '../../'], [null, '/enter', 200, './'], [null, '/no/such/page/at/all', 404, '../../../../'],
  ['/any/base/path/', '/m/demo/chair', 200, '/any/base/path/'],
])('told of %s, the page at %s finds its parts, and is asked for anew each time', async (base, path, status, way) => {
  const { ask } = await served(base)
  const first = await ask({ accept: 'text/html' }, path)
  expect(first).toMatchObject({ status, headers: { 'cache-control': 'no-cache', 'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) } })
  expect(first.body.toString()).toBe(`<script src="${way}assets/a.js"></script><link href="${way}icon.svg" />`)
  if (status === 200) expect((await ask({ accept: 'text/html', 'if-none-match': first.headers.etag ?? '' }, path)).status).toBe(304)
})

test('an address that is deeper than any gets no page that says the way back again and again', async () => {
  const { ask } = await served()
  const { status, body } = await ask({ accept: 'text/html' }, `/x${'/'.repeat(10_000)}`)
  expect([status, body.toString().includes('../')]).toEqual([404, false])
})
