import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'

/** What is wrong, by the setting at which one mends it. */
export function codesOf(found: readonly { code: RefusalCode; at: SettingPath }[]): Map<SettingPath, RefusalCode[]> {
  const codes = new Map<SettingPath, RefusalCode[]>()
  for (const { code, at } of found) codes.set(at, [...(codes.get(at) ?? []), code])
  return codes
}
