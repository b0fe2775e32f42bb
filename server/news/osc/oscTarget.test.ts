import { expect, test } from 'vitest'
import { oscSetting } from './oscTarget.ts'

test.each([
  ['10.0.0.5:8000', [{ host: '10.0.0.5', port: 8000, meetingId: null }]],
  ['mixer.local:53000/demo, [fd00::5]:9000', [{ host: 'mixer.local', port: 53_000, meetingId: 'demo' }, { host: 'fd00::5', port: 9000, meetingId: null }]],
])('%s', (setting, targets) => {
  expect(oscSetting.parse(setting)).toEqual(targets)
})

test.each(['', '10.0.0.5', ':8000', '10.0.0.5:0', '10.0.0.5:70000', 'osc://10.0.0.5:8000', '[10.0.0.5]:8000', '10.0.0.5:8000/', '10.0.0.5:8000/../x', '10.0.0.5:8000,'])('%j is none', setting => {
  expect(oscSetting.safeParse(setting).success).toBe(false)
})
