import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { ROUTES } from '#server/access/authority.ts'
import { root } from '#server/install.mjs'
import { findOnPath } from '#server/store/findOnPath.ts'
import { serving, targets } from '#server/targets.mjs'
import { importedBy } from '#e2e/run/importedBy.ts'
import { startBalancer } from '#e2e/wire/balancer.ts'
import { freePort } from '#server/testing/freePort.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { publicOf } from '#e2e/wire/streamWindow.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { fillHall, noneWasLost, whilePressing } from './testing/fillHall.ts'
import { letIn } from './testing/letIn.ts'
import { longestLag } from './testing/pressingWindow.ts'
import { startThreeNodes } from './testing/threeNodes.ts'

vi.setConfig({ testTimeout: 120_000 })

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const service = z.object({ image: z.string(), hostname: z.string().optional(), environment: z.record(z.string(), z.string()), depends_on: z.array(z.string()).default([]), volumes: z.array(z.string()) })
const compose = z.object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) }).parse(parse(read('compose.yaml'), { merge: true }))
const { services } = compose
const PATIENCE = { timeout: 30_000 }
const haproxy = read('deploy/haproxy.cfg')

test('compose: what its services name is there: settings, hosts, volumes, files', () => {
  const settings = new Set([...read('server/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name))
  for (const name of ['node1', 'node2', 'node3']) {
    expect(Object.keys(services[name]?.environment ?? {}).filter(setting => !settings.has(setting))).toEqual([])
    expect(services[name]?.hostname).toBe(name)
  }
  const [node] = [services['node1']]
  for (const host of node?.environment['REDIS_URL']?.match(/[a-z]+\d(?=:)/g) ?? []) expect(Object.keys(services)).toContain(host)
  for (const { depends_on, volumes } of Object.values(services)) {
    expect(depends_on.filter(name => !(name in services))).toEqual([])
    for (const [from = ''] of volumes.map(volume => volume.split(':'))) expect(from.startsWith('.') ? existsSync(join(root, from)) : from in compose.volumes).toBe(true)
  }
  const balancer = services['balancer']?.environment ?? {}
  for (const name of ['node1', 'node2', 'node3']) expect(balancer[name.toUpperCase()]).toBe(`${name}:${node?.environment['PORT']}`)
  expect([...new Set([...haproxy.matchAll(/"\$\{(\w+)\}"/g)].map(([, name]) => name))].toSorted()).toEqual(Object.keys(balancer).toSorted())
  const checked = [...haproxy.matchAll(/option httpchk (GET \S+)/g)].map(([, route]) => route)
  expect(checked).toEqual(['GET /readyz', 'GET /healthz'])
  expect(Object.keys(ROUTES)).toEqual(expect.arrayContaining(checked))
})

test('compose: no secret stands in it, and none has a default', () => {
  const text = read('compose.yaml')
  for (const name of ['REDIS_PASSWORD', 'ROSTRUM_SECRET']) expect(text.match(new RegExp(`\\$\\{${name}[^?}]*\\}`, 'g'))).toBeNull()
})

test('Dockerfile: what it copies is there, what it starts is what is built, and it is checked at a route', () => {
  const text = read('Dockerfile')
  const ignored = read('.dockerignore')
  for (const [, names = ''] of text.matchAll(/^COPY (?!--from)(.+) \.\/$/gm)) for (const name of names.split(' ')) {
    expect(existsSync(join(root, name))).toBe(true)
    expect(ignored).toContain(`!${name}\n`)
  }
  expect(serving.map(({ made }) => made)).toContain(/^CMD .*"([^"]+)"\]$/m.exec(text)?.[1])
  for (const { folders, files } of serving) for (const path of [...folders, ...files]) expect(ignored).toContain(`!${path.split('/')[0]}\n`)
  expect(Object.keys(ROUTES)).toContain(`GET ${/fetch\(`[^`]*(\/\w+)`\)/.exec(text)?.[1]}`)
  expect(text).toMatch(/^USER node$/m)
  expect(text).toMatch(new RegExp(`^EXPOSE ${services['node1']?.environment['PORT']}$`, 'm'))
})

test('Dockerfile: what builds is let in, with all of ours that it imports, and needs no package that is for development', () => {
  const configs = targets.map(({ args }) => args[args.indexOf('--config') + 1] ?? 'vite.config.ts')
  expect(configs).toEqual(['vite.config.ts', 'server/vite.config.ts', 'server/backup/vite.config.ts'])
  const ignored = read('.dockerignore')
  const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')))
  const reached = [...importedBy(root, ['e2e/run/build.mjs', ...configs])]
  expect(reached.length).toBeGreaterThan(configs.length)
  for (const path of ['docs/api.md', 'e2e/run/testing/longestFirst.ts', 'server/config.test.ts']) expect(letIn(ignored, path)).toBe(false)
  const keptOut = reached.map(([path]) => path).filter(path => !letIn(ignored, path))
  const missed = reached.flatMap(([path, imports]) => imports.flatMap(one => one.package ?? []).filter(name => !name.startsWith('node:') && !(name in dependencies)).map(name => `${name}, by ${path}`))
  expect({ keptOut, missed }).toEqual({ keptOut: [], missed: [] })
})

/** A folder with what the last stage takes, and nothing else. What was built is linked, and packages are not there: it is built with its own. */
async function imageOfTest(): Promise<string> {
  const folder = await folderOfTest()
  const taken = [...read('Dockerfile').matchAll(/^COPY --from=build \/app\/(\S+) /gm)].flatMap(([, name]) => name ?? [])
  expect(taken).toEqual(expect.arrayContaining(['package.json', 'node_modules', 'dist', 'server']))
  for (const name of taken.filter(one => one !== 'node_modules' && one !== 'dist')) await cp(join(root, name), join(folder, name), { recursive: true })
  await symlink(join(root, 'dist'), join(folder, 'dist'))
  return folder
}

test.each([
  ['server/backup/startBackup.mjs', 'all.backup', /Nothing is kept in \S+ yet\./],
  ['server/start.mjs', '--new-secret', /did not start\. --new-secret is for the secret kept in DATA_DIR/], // as far as it goes without serving
])('Dockerfile: in what it makes %s runs without the sources, and says so in words where nothing is built', async (script, arg, words) => {
  const folder = await imageOfTest()
  const run = (): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, arg], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), STORE: 'file', ROSTRUM_SECRET: 'a secret of an image, and of nothing else' } })
    return stdout + stderr
  }
  expect(run()).toMatch(words)
  await rm(join(folder, 'dist'))
  expect(run()).toMatch(/^dist\/\S+ is not built, and cannot be built here: not here are .*shared.*\(npm run build\)/)
})

const program = await findOnPath(['haproxy'])
const WINDOWS = 8

/** HAProxy as we deliver it, in front of these. Resolves with its address, and with what it has said so far. */
async function inFront([NODE1 = '', NODE2 = '', NODE3 = '']: readonly string[]): Promise<{ url: string; said: () => string }> {
  const port = await freePort()
  const child = spawn(program ?? '', ['-db', '-f', join(root, 'deploy', 'haproxy.cfg')], { env: { PATH: process.env['PATH'], NODE1, NODE2, NODE3, LISTEN: `127.0.0.1:${port}` }, stdio: ['ignore', 'inherit', 'pipe'] })
  onTestFinished(() => void child.kill())
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += String(piece)))
  return { url: `http://127.0.0.1:${port}`, said: () => said }
}

const statusOf = (url: string): Promise<number> => fetch(url).then(({ status }) => status, () => 0)

test.runIf(program !== null)('HAProxy with this configuration: three nodes behind it are restarted, and no press is lost', async () => {
  const nodes = await startThreeNodes(WINDOWS)
  const { url } = await inFront(nodes.urls.map(node => new URL(node).host))
  await expect.poll(() => statusOf(`${url}/readyz`), PATIENCE).toBe(200)
  const cookies = await startBalancer([url])
  onTestFinished(() => cookies.close())
  const { chair, windows } = await fillHall(WINDOWS, url, { signIn: nodes.signIn, doorOf: ({ cookie }) => cookies.doorOf(cookie) })
  await whilePressing(windows, 500, async () => {
    for (const at of [0, 1, 2]) {
      expect(await nodes.restart(at, 'SIGTERM')).toMatchObject({ code: 0 })
      await expect.poll(async () => (await fetch(`${nodes.urls[at]}/readyz`)).status).toBe(200)
    }
  })
  await noneWasLost(chair, windows)
  process.stdout.write(`HAProxy: ${windows.flatMap(({ answered }) => answered).length} presses, the longest without news ${Math.round(longestLag(windows))} ms, ${windows.filter(({ losses }) => losses > 0).length} windows said that they had no line\n`)
})

test.runIf(program !== null)('HAProxy with this configuration: it starts though a node has no address yet, and shows what the hall sees while the store is away', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const node = await serverOfTest({ DATA_DIR: await folderOfTest(), STORE: 'redis', REDIS_URL: redis.url, ROSTRUM_SECRET: 'a secret of one node, and of nothing else' })
  const { url, said } = await inFront([new URL(node.url).host, 'nobody.invalid:8080', `127.0.0.1:${await freePort()}`])
  await expect.poll(() => statusOf(`${url}/readyz`), PATIENCE).toBe(200)
  await redis.kill9()
  await expect.poll(said, PATIENCE).toContain("'nodes' has no server available")
  expect(await statusOf(`${url}/readyz`)).toBe(503)
  expect(await statusOf(`${url}/m/demo/public`)).toBe(200)
  const anybody = await WireWindow.open(url, publicOf('demo'))
  expect(anybody.meeting.plan?.isRehearsal).toBe(true)
  anybody.close()
  await redis.restart()
  await expect.poll(() => statusOf(`${url}/readyz`), PATIENCE).toBe(200)
})
