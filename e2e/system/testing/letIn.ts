/** Whether the lines of a `.dockerignore` let a file in: of those that speak of it, or of a folder it lies in, the last one decides. */
export function letIn(lines: string, path: string): boolean {
  const ofIt = lines.split('\n').filter(line => line !== '' && !line.startsWith('#') && patternOf(line.replace(/^!/, '')).test(path))
  return ofIt.at(-1)?.startsWith('!') ?? true
}

/** `**` is any folders, `*` any letters but the slash. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/|\*)/).map(part => (part === '**/' ? '(.*/)?' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)))
  return new RegExp(`^${parts.join('')}(/|$)`)
}
