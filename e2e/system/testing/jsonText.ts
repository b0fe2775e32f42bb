const WIDTH = 150

/** JSON as a person would set it: what is short on one line, else as many parts on a line as fit. */
export function jsonText(value: unknown, indent = ''): string {
  const short = inline(value)
  if (short.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return short
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map(one => inner + jsonText(one, inner)).join(',\n')} ]`
  return `{\n${filled(Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonText(one, inner)}`), inner)} }`
}

/** Parts one after another; one that takes several lines has them to itself. */
function filled(parts: readonly string[], indent: string): string {
  const lines: string[] = []
  let isOpen = false
  for (const part of parts) {
    const last = lines.at(-1)
    const isSimple = !part.includes('\n')
    if (last !== undefined && isOpen && isSimple && last.length + part.length + 2 <= WIDTH) lines[lines.length - 1] = `${last}, ${part}`
    else lines.push(indent + part)
    isOpen = isSimple
  }
  return lines.join(',\n')
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  const parts = Object.entries(value).filter(([, one]) => one !== undefined).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
