import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { SERVER_OPTIONS } from '#server/http/serverOptions.ts'
import { root } from '#server/install.mjs'
import { findOnPath } from '#server/store/findOnPath.ts'
import { freePort } from '#server/testing/freePort.ts'
import { MOST_TEXT_BYTES } from '#shared/protocol/texts.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'

/** Says how much came: nothing else is asked of a proxy here. With the limits of ours. */
async function hearer(): Promise<string> {
  const server = createServer(SERVER_OPTIONS, async (request, response) => {
    let length = 0
    for await (const piece of request) length += (piece as Buffer).length
    response.end(`${request.headers.cookie?.length ?? 0} ${length}`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function run(program: string, args: string[], env: Record<string, string> = {}): void {
  const child = spawn(program, args, { env: { PATH: process.env['PATH'], ...env }, stdio: 'ignore' })
  onTestFinished(() => void child.kill())
}

/** What the page on proxies says of this one, as it stands there. */
async function block(of: string): Promise<string> {
  const page = await readFile(join(root, 'docs', 'behind-a-proxy.md'), 'utf8')
  return new RegExp(`\\n## ${of}\\n+\`\`\`\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? ''
}

const PROXIES = {
  haproxy: async (program, port) => {
    const node = await hearer()
    run(program, ['-db', '-f', join(root, 'deploy', 'haproxy.cfg')], { LISTEN: `127.0.0.1:${port}`, NODE1: node, NODE2: node, NODE3: node })
  },
  nginx: async (program, port) => {
    const folder = await folderOfTest()
    const [around = '', location = ''] = (await block('nginx')).split(/\n(?=location)/)
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${join(folder, name)};`).join('\n')
    const server = `server {\nlisten 127.0.0.1:${port};\n${location.replace('127.0.0.1:8080', await hearer())}}`
    await writeFile(join(folder, 'nginx.conf'), `daemon off; master_process off; pid ${join(folder, 'pid')};\nevents {}\nhttp {\naccess_log off;\n${kept}\n${around}\n${server}\n}\n`)
    run(program, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')])
  },
  caddy: async (program, port) => {
    const folder = await folderOfTest()
    await writeFile(join(folder, 'Caddyfile'), `{\nadmin off\n}\nhttp://127.0.0.1:${port} {\n${(await block('Caddy')).replace('127.0.0.1:8080', await hearer())}}\n`)
    run(program, ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder })
  },
} satisfies Record<string, (program: string, port: string) => Promise<void>>

for (const [name, start] of Object.entries(PROXIES)) {
  const program = await findOnPath([name])
  test.runIf(program !== null)(`${name}, as we tell it to be, hands on the cookies of many sessions and the longest text`, async () => {
    const port = await freePort()
    await start(program ?? '', port)
    const cookie = `a=${'a'.repeat(18_000)}`
    const ask = (): Promise<string> =>
      fetch(`http://127.0.0.1:${port}/any/base/path/api/x`, { method: 'PUT', headers: { cookie }, body: new Uint8Array(MOST_TEXT_BYTES) }).then(answer => answer.text(), () => 'not there')
    await expect.poll(ask, { timeout: 20_000 }).toBe(`${cookie.length} ${MOST_TEXT_BYTES}`)
  }, 40_000)
}
