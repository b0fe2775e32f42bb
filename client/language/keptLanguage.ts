const KEY = 'rostrum:language'

/** What was chosen before: in this tab, else in another of this browser. */
export function keptLanguage(): string | null {
  return read(() => sessionStorage.getItem(KEY)) ?? read(() => localStorage.getItem(KEY))
}

/** Keeps a choice for this tab and those to come; others that are open keep theirs, for each may have another reader. */
export function keepLanguage(language: string): void {
  read(() => sessionStorage.setItem(KEY, language))
  read(() => localStorage.setItem(KEY, language))
}

/** Where the browser keeps nothing, a choice holds until the page is loaded again. */
function read<T>(storage: () => T): T | null {
  try {
    return storage()
  } catch {
    return null
  }
}
