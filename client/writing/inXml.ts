/** The two signs of what people write that no document of XML may hold; a word processor would open none with one of them in it. */
const NOT_IN_XML = /[\ufffe\uffff]/g

/** A text as XML can hold it. */
export const inXml = (text: string): string => text.replace(NOT_IN_XML, '')
