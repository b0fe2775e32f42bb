/** Words by which no State is told from another: articles and what joins the parts of a name, in the languages that have blanks between words. */
const LEFT_OUT = new Set(['the', 'of', 'and', 'la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'el', 'los', 'las', 'del', 'y', 'и'])

/** A text as it is compared: without accents, capitals, marks that nobody sees, in one of the forms that Unicode has for the same. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\u0640]/gu, '')
    .toLowerCase()
    // What Arabic writes now so, now so; what Latin letters do not take apart.
    .replaceAll('ى', 'ي').replaceAll('ة', 'ه').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ß', 'ss').replaceAll('æ', 'ae').replaceAll('œ', 'oe')
}

/** Its words, whatever stands between them. */
export function wordsIn(text: string): string[] {
  // "U.S.A." is one word, "St. Lucia" are two.
  const joined = plainText(text).replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
  return joined.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').map(word => word.replace(/^(و?)ال(?=\p{L}{2})/u, '$1'))
}

/** By it names of a State are the same: "Iran (Islamic Republic of)" and "Islamic Republic of Iran", "Bahamas" and "the Bahamas". */
export function stateKey(name: string): string {
  const all = wordsIn(name)
  const telling = all.filter(word => !LEFT_OUT.has(word))
  return (telling.length > 0 ? telling : all).toSorted().join(' ')
}

/** By it names of organizations are the same: the words as they stand. */
export function organizationKey(name: string): string {
  const words = wordsIn(name).join(' ')
  return words === '' ? name.trim() : words
}
