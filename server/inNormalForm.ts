/**
 * What `JSON.parse` and `express.json` are given to read what people send: the same letters are the same text, however a
 * keyboard put them together. Only at the border, before anything is measured: what a log holds already is read as it is.
 * (Not over the JSON text: the `n` of `\n` would join with an accent that follows it.)
 */
export const inNormalForm = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC') : value)
