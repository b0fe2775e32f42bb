/** A text of a workbook as it is meant: signs that XML cannot have are written as `_x000D_` there (ECMA-376, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
