/** Bytes of one of these types, in words of OpenAPI. @param example of the first of them */
export function fileContent(types: readonly string[], example?: string): Record<string, unknown> {
  const ofType = (type: string, index: number): unknown => ({ schema: { type: 'string', contentMediaType: type }, ...(index === 0 && example !== undefined ? { example } : {}) })
  return Object.fromEntries(types.map((type, index) => [type.split(';')[0] ?? type, ofType(type, index)]))
}
