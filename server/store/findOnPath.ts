import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** The path of the first of these programs that is installed, looking in `PATH` as a shell would; null when none is. */
export async function findOnPath(names: readonly string[], path = process.env['PATH'] ?? ''): Promise<string | null> {
  const folders = path.split(delimiter).filter(isAbsolute)
  for (const file of names.flatMap(name => folders.map(folder => join(folder, name)))) {
    if (await isExecutable(file)) return file
  }
  return null
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(() => true, () => false)
}
