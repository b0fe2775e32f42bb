import { posix } from 'node:path'
import { lineAt, type SourceFile } from './sourceTree.ts'

/**
 * Sheets of parts that several windows share: others may name their classes, to place them. All sheets of a window stay
 * once they are loaded, and those that many load come with every window, so that no other may be sure to be alone.
 */
const SHARED = ['client/ui/', 'client/language/', 'client/room/', 'client/status/connectionWord.css', 'client/status/floorClock.css', 'client/status/notices.css', 'client/status/page.css', 'client/status/hall/captions.css']

interface Selector {
  sheet: SourceFile
  text: string
  at: number
  classes: string[]
}

/** Selectors that could hit another part: those without a class that only the sheets of their folder, or of folders below it, name. */
export function ownerFaultsOf(sheets: readonly SourceFile[]): string[] {
  const selectors = sheets.flatMap(selectorsOf)
  const folders = new Map<string, Set<string>>()
  for (const { sheet, classes } of selectors) for (const name of classes) folders.set(name, (folders.get(name) ?? new Set()).add(posix.dirname(sheet.path)))
  const isOwn = (name: string, folder: string): boolean => [...(folders.get(name) ?? [])].every((one) => `${one}/`.startsWith(`${folder}/`))
  return selectors
    .filter(({ sheet, classes }) => classes.length > 0 && !SHARED.some((shared) => sheet.path.startsWith(shared)) && !classes.some((name) => isOwn(name, posix.dirname(sheet.path))))
    .map(({ sheet, text, at }) => `${sheet.path}:${lineAt(sheet.text, at)} ${text} has no class of its own: other sheets name them all`)
}

function selectorsOf(sheet: SourceFile): Selector[] {
  const css = sheet.text.replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"/g, (found) => found.replaceAll(/[^\n]/g, ' '))
  return [...css.matchAll(/(?<=^|[{};])[^{};@]+(?=\{)/g)].flatMap(({ 0: list, index }) =>
    partsOf(list).map((part) => ({
      sheet, text: part.trim(), at: index + list.length - list.trimStart().length, classes: [...part.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    })),
  )
}

/** The selectors of a list: commas within brackets divide nothing. */
function partsOf(list: string): string[] {
  return list.split(/,(?![^()]*(?:\([^()]*\)[^()]*)*\))/)
}
