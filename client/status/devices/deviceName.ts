import type { OwnDevice } from '#shared/protocol/doors.ts'
import { t } from '#client/text/t.ts'

/** What a device says it is. */
export function deviceName({ browser, system }: Pick<OwnDevice, 'browser' | 'system'>): string {
  if (browser === null) return system === null ? t('devices.unsaid') : t('devices.unsaid-on', { system })
  return system === null ? browser : t('devices.on', { browser, system })
}
