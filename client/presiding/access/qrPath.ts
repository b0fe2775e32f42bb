import { encode } from 'uqr'

/** So many modules of white around it: fewer, and a scanner may not find it. */
const QUIET = 4

/** A QR code as the path of its dark modules, in a square of so many modules with the white around them. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET })
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') }
}

/** Modules beside one another as one bar: no seam is drawn between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const begins = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []))
  return begins.map(x => `M${x} ${y}h${row.indexOf(false, x) - x}v1H${x}z`).join('')
}
