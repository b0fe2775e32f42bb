import { BASE } from '#client/sync/base.ts'

/**
 * The address of a page, below the path the windows are served under, with the settings that came with the way in; how a
 * staff sign-in ended is none of them.
 */
export function addressOf(path: string): string {
  const settings = new URLSearchParams(location.search)
  settings.delete('staff')
  return `${BASE}${path.slice(1)}${settings.size === 0 ? '' : `?${settings}`}`
}
