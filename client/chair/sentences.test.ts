import { afterAll, expect, test } from 'vitest'
import { language, type Language } from '#shared/floor/language.ts'
import { groups as spanish } from '#client/naming/es/groups.ts'
import { groups as french } from '#client/naming/fr/groups.ts'
import { groups as russian } from '#client/naming/ru/groups.ts'
import { speak, spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { englishStates } from './testing/englishStates.ts'

/** The isolates around names in Arabic are not read. */
const read = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '')

const CODES = Object.keys(englishStates)
const GROUPS = Object.keys(spanish).filter(group => group in french && group in russian)

function nameOf(code: string): string {
  const { grammar, states } = spoken()
  return grammar.state(states[code] ?? englishStates[code] ?? code)
}

/** What the Chair says when the floor is given to this State for some group, and another State follows. */
function sentence(code: string, at: number): string {
  const whom = t('say.state', { form: 'give', name: nameOf(code) })
  const following = nameOf(CODES[(at + 1) % CODES.length] ?? code)
  return read(t('say.give-then', { whom: t('say.on-behalf', { whom, group: spoken().grammar.group(GROUPS[at % GROUPS.length] ?? '') }), following }))
}

/** And when that State has spoken. */
const thanks = (code: string): string => read(t('say.thanks', { whom: t('say.state', { form: 'thank', name: nameOf(code) }) }))

afterAll(() => speak('en'))

test.each(language.options)('what the Chair says of all the States in %s is as it was when it was read through', async (one: Language) => {
  await speak(one)
  const lines = CODES.flatMap((code, at) => [`${code}  ${sentence(code, at)}`, `     ${thanks(code)}`])
  expect(CODES.length).toBe(195)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./testing/sentences/${one}.txt`)
})

test.each(language.options.filter(one => one !== 'en'))('every State has one name in %s, and no two have the same', async one => {
  await speak(one)
  const { states } = spoken()
  expect(Object.keys(states).toSorted()).toEqual(Object.keys(englishStates).toSorted())
  expect(new Set(Object.values(states)).size).toBe(195)
})
