import { readFileSync, writeFileSync } from 'node:fs'
import { startNode } from '#e2e/wire/testNode.ts'
import { exampleCommands } from './exampleCommands.ts'
import { jsonText } from './jsonText.ts'
import { storyOfTheWire } from './storyOfTheWire.ts'

/**
 * Writes the examples of docs/protocol.md anew, as a server of today tells the story; the words around them stay:
 * `node --import tsx e2e/system/testing/recordExamples.ts`.
 */
const file = new URL('../../../docs/protocol.md', import.meta.url)
const node = await startNode({})
try {
  const { requestId, told } = await storyOfTheWire(node)
  const left: Record<string, unknown[]> = { ...told, commands: [exampleCommands(requestId)] }
  const text = readFileSync(file, 'utf8').replace(/^```json ?(.*)\n[^]*?^```$/gm, (fence, name: string) => {
    const [value] = left[name]?.splice(0, 1) ?? []
    return value === undefined ? fence : `\`\`\`json ${name}\n${jsonText(value)}\n\`\`\``
  })
  writeFileSync(file, text)
} finally {
  await node.close()
}
