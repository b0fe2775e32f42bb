import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderInMemory } from './folderInMemory.mjs'

function placeOfTest(): string {
  const place = mkdtempSync(join(tmpdir(), 'rostrum-place-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  return place
}

test('a folder of its own lies there while the process runs, and goes with it', () => {
  const place = placeOfTest()
  const program = `import { existsSync } from 'node:fs'
import { folderInMemory } from ${JSON.stringify(join(import.meta.dirname, 'folderInMemory.mjs'))}
const folder = folderInMemory(${JSON.stringify(place)}, 1)
console.log(JSON.stringify([folder, existsSync(folder)]))`
  const [folder, wasThere] = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })) as [string, boolean]
  expect([dirname(folder), wasThere, existsSync(folder)]).toEqual([place, true, false])
})

test('where there is no such place or no room in it, there is none', () => {
  expect(folderInMemory(join(placeOfTest(), 'none'), 1)).toBeUndefined()
  expect(folderInMemory(placeOfTest(), Infinity)).toBeUndefined()
})
