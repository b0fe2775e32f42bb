import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

test('the frame that a system draws round the page has the colours of the page, in light and dark; so has the installed app while it loads', () => {
  const [, light, dark] = /--ground: light-dark\((#\w+), (#\w+)\)/.exec(read('ui/tokens.css')) ?? []
  expect(light).toBeDefined()
  const page = read('index.html')
  expect(page).toContain(`media="(prefers-color-scheme: light)" content="${light}"`)
  expect(page).toContain(`media="(prefers-color-scheme: dark)" content="${dark}"`)
  expect(JSON.parse(read('static/app.webmanifest'))).toMatchObject({ background_color: light, theme_color: light })
})
