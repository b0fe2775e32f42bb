/** How a language puts names into a sentence. Plates have names as they stand in a list; see `states.ts` and `groups.ts` of each. */
export interface Grammar {
  /** The name of a State, as on its plate, in the middle of a sentence: "the Russian Federation", "le Pakistan". */
  state: (name: string) => string
  /**
   * The name of a group of States, or of an organization of States, in the middle of a sentence. Takes the name as the meeting
   * has it, which is English where it is one of the known ones.
   */
  group: (name: string) => string
  /**
   * What the tags of this language's messages make of a name: `<de>{name}</de>` says "du Pakistan" of "le Pakistan". The
   * names of the tags are the language's own, and English has none.
   */
  forms: Readonly<Record<string, (name: string) => string>>
  /** A date as the United Nations write it, where that is not as the platform does. */
  date?: (date: string) => string
  /** What a name begins with where one looks it up, if its language has an article that one passes over. */
  lookedUpBy?: (name: string) => string
  /** A name that may be broken between its parts alone, where the language is written without blanks. */
  inParts?: (name: string) => string
}
