import type { Locator, Page } from 'playwright/test'

/** The keystroke-level model: a key, a look and move to a place, a press of the pointer, a thought, seconds. */
const MODEL = { K: 0.28, P: 1.1, B: 0.1, M: 1.35 } as const

/** What a person does, counted as it is done: how long it takes by the keystroke-level model. */
export class CountedHand {
  readonly counts = { K: 0, P: 0, B: 0, M: 0 }
  fields = 0
  characters = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get seconds(): number {
    return Object.entries(this.counts).reduce((sum, [what, n]) => sum + n * MODEL[what as keyof typeof MODEL], 0)
  }

  /** Thinks, points and presses. */
  async press(what: Locator): Promise<void> {
    this.#count({ M: 1, P: 1, B: 1 })
    await what.click()
  }

  /** Types it, letter by letter. */
  async type(into: Locator, text: string): Promise<void> {
    this.#count({ M: 1, P: 1, B: 1, K: text.length })
    this.#field(text)
    await into.fill(text)
  }

  /** Selects it in the concept note (from its beginning to its end), copies it, and pastes it here. */
  async paste(into: Locator, text: string): Promise<void> {
    this.#count({ M: 1, P: 3, B: 3, K: 4 })
    this.#field('')
    await into.fill(text)
  }

  async key(key: string): Promise<void> {
    this.#count({ M: 1, K: 1 })
    await this.#page.keyboard.press(key)
  }

  /** Finds the file in the dialog of the system, which no test sees. */
  async choose(into: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.#count({ M: 2, P: 2, B: 3 })
    await into.setInputFiles(file)
  }

  #count(more: Partial<typeof this.counts>): void {
    for (const [what, n] of Object.entries(more)) this.counts[what as keyof typeof this.counts] += n
  }

  #field(typed: string): void {
    this.fields += 1
    this.characters += typed.length
  }
}
