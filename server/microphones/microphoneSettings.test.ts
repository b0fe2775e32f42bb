import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ConfigFault, readConfig } from '#server/config.ts'
import { DCS_6000 } from './dialect.ts'
import type { MicrophoneSettings } from './microphoneSettings.ts'

const SEATS = { meetingId: 'panel', seats: { 12: { delegationId: 'dza' }, 1: { personId: 'commissioner' } } }

function read(content: unknown, address: string | undefined = '10.0.0.7:3142'): MicrophoneSettings | null {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-seats-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'seats.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readConfig({ DCS6000: address, DCS6000_SEATS: path }, []).microphones
}

test('an address and a file of seats; what the file does not say is as the manual of the DCS 6000 has it', () => {
  expect(read(SEATS)).toEqual({ host: '10.0.0.7', port: 3142, meetingId: 'panel', seats: new Map<number, unknown>([[1, { personId: 'commissioner' }], [12, { delegationId: 'dza' }]]), whilePaused: 'closed', words: DCS_6000 })
  expect(read({ ...SEATS, whilePaused: 'open', words: { lit: 'ASKS', mode: null } }, '[::1]:7000')).toMatchObject({ host: '::1', port: 7000, whilePaused: 'open', words: { ...DCS_6000, lit: 'asks', mode: null } })
  expect(readConfig({}, []).microphones).toBeNull()
})

test.each([
  [{ ...SEATS, seats: { 0: { delegationId: 'dza' } } }, /seats has "0", which must be the number of a seat, 1 to 65535\.$/],
  [{ ...SEATS, seats: { 65536: { delegationId: 'dza' } } }, /seats has "65536"/],
  [{ ...SEATS, seats: { twelve: { delegationId: 'dza' } } }, /seats has "twelve"/],
  [{ ...SEATS, seats: { 12: { delegationId: 'dza' }, 13: { delegationId: 'dza' } } }, /at two seats: it must have one, for one microphone opens\.$/],
  [{ ...SEATS, seats: { 12: 'dza' } }, /seats 12 must be { "delegationId": … } or { "personId": … }\.$/],
  [{ ...SEATS, seats: { 12: { delegationId: 'dza', personId: 'x' } } }, /seats 12 must be/],
  [{ ...SEATS, words: { open: 'a\nb' } }, /words open must be words of ASCII with one blank between them, on one line\.$/],
  [{ ...SEATS, meeting: 'panel' }, /meeting/],
  ['{', /^DCS6000_SEATS: .*seats\.json is no JSON/],
])('%j is refused in words', (content, words) => {
  expect(() => read(content)).toThrow(words)
  expect(() => read(content)).toThrow(ConfigFault)
})

test.each(['10.0.0.7', ':3142', '10.0.0.7:0', '10.0.0.7:65536', '10.0.0.7:port'])('DCS6000=%s is refused', address => {
  expect(() => read(SEATS, address)).toThrow(new ConfigFault('DCS6000 must be HOST:PORT of the controller.'))
})

test('one without the other is refused, and so is a file that is not there', () => {
  expect(() => readConfig({ DCS6000: '10.0.0.7:3142' }, [])).toThrow(/set both or none/)
  expect(() => readConfig({ DCS6000_SEATS: 'seats.json' }, [])).toThrow(/set both or none/)
  expect(() => readConfig({ DCS6000: '10.0.0.7:3142', DCS6000_SEATS: '/nowhere/seats.json' }, [])).toThrow(/^DCS6000_SEATS: \/nowhere\/seats.json cannot be read/)
})
