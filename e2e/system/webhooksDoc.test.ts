import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NEWS_TYPES } from '#shared/protocol/news.ts'
import { root } from '#server/install.mjs'
import { oscMessage } from '#server/news/osc/oscMessage.ts'
import { hooksOf } from '#server/news/hooks/hook.ts'
import { signedHeaders } from '#server/news/hooks/signed.ts'
import { TestReceiver } from '#e2e/wire/testReceiver.ts'

const page = readFileSync(join(root, 'docs/webhooks.md'), 'utf8')
const blockOf = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? ''

test('the lines of the page that check a signature do', () => {
  const key = Buffer.from(TestReceiver.SECRET.slice('whsec_'.length), 'base64')
  const body = '{"type":"list.opened","name":"Côte d’Ivoire"}'
  const headers = signedHeaders({ id: 'demo.42.0.cRFt8Za1', timestamp: Math.floor(Date.now() / 1000), body }, [Buffer.alloc(32), key])
  const old = signedHeaders({ id: 'demo.42.0.cRFt8Za1', timestamp: Math.floor(Date.now() / 1000) - 3600, body }, [key])
  const asked = [[headers, body, TestReceiver.SECRET], [headers, `${body} `, TestReceiver.SECRET], [headers, body, `whsec_${Buffer.alloc(32, 9).toString('base64')}`], [old, body, TestReceiver.SECRET]]
  const program = `${blockOf('js')}\nconsole.log(JSON.stringify(${JSON.stringify(asked)}.map(one => isOurs(...one))))`
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }))).toEqual([true, false, false, false])
})

test('the file of the page is one, once it has a secret', () => {
  expect(hooksOf(blockOf('json').replace('whsec_…', TestReceiver.SECRET))).toMatchObject([{ id: 'captions', meetings: null }])
})

test('the page has every event, and every cue', () => {
  for (const type of NEWS_TYPES) expect(page).toContain(`| \`${type}\` |`)
  for (const type of ['list.opened', 'list.closed'] as const) expect(page).toContain(`\`${oscMessage({ type, meetingId: 'demo', at: 1, closesAt: null } as never).toString('latin1').split('\0')[0]}\``)
})
