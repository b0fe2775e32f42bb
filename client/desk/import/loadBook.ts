import { stateBook, type StateBook } from '#shared/importing/stateBook.ts'

/** Names of the States and of the groups in all languages, which nobody loads who imports nothing. */
export async function loadBook(): Promise<StateBook> {
  const all = await Promise.all([
    import('#client/naming/ar/states.ts'), import('#client/naming/zh/states.ts'), import('#client/naming/fr/states.ts'), import('#client/naming/ru/states.ts'), import('#client/naming/es/states.ts'),
  ])
  const groups = await Promise.all([
    import('#client/naming/ar/groups.ts'), import('#client/naming/zh/groups.ts'), import('#client/naming/fr/groups.ts'), import('#client/naming/ru/groups.ts'), import('#client/naming/es/groups.ts'),
  ])
  return stateBook(all.map(({ states }) => states), groups.map(one => one.groups))
}
