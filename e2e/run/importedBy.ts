import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, type Import } from './imports.ts'

/** These files and all of ours that they import, and those import, each with what it imports. */
export function importedBy(root: string, entries: readonly string[]): Map<string, Import[]> {
  const found = new Map<string, Import[]>()
  const look = (path: string): void => {
    if (found.has(path)) return
    const imports = importsOf({ path, text: readFileSync(join(root, path), 'utf8') })
    found.set(path, imports)
    for (const { file } of imports) if (file !== null) look(file)
  }
  entries.forEach(look)
  return found
}
