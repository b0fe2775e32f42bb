import type { Soaked } from './runSoak.ts'

/** What a soak has seen, in words. */
export function reportOf({ quartersKb, heapKb, growth, before, amid, after, pressed, signIns, entries, refused, claims }: Soaked): string {
  const inMb = (all: readonly number[]): string => all.map(kb => (kb / 1024).toFixed(1)).join(', ')
  const counted = (all: Record<string, number>): string => Object.entries(all).filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`).join(', ') || 'none'
  return [
    `resident memory of each quarter  ${inMb(quartersKb)} MB; the last to the second ${growth.toFixed(3)}`,
    `least of the heap in each        ${inMb(heapKb)} MB`,
    `sockets                          ${before.sockets} before, ${amid.sockets} while all are in, ${after.sockets} after`,
    `awake before                     ${counted(before.active)}`,
    `awake while all are in           ${counted(amid.active)}`,
    `awake after                      ${counted(after.active)}`,
    `commands                         ${pressed}, ${entries} entries; ${signIns} sign-ins beside those of the hall`,
    `refused                          ${counted(refused)}`,
    '',
    ...claims.map(({ id, what, isHeld, why }) => `${id} ${isHeld ? 'held  ' : 'broken'} ${what} (${why})`),
  ].join('\n')
}
