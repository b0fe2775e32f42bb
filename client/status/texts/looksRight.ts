/** Nothing that the server would refuse at first sight is sent: beginnings of a PDF and of a zip, as which a DOCX begins. */
const BEGINNINGS = /^(%PDF-|PK)/
const CONTROL = /[^\P{Cc}\n\r\t]/u

/** At first sight this may be handed in; the server looks closer. */
export async function looksRight(blob: Blob): Promise<boolean> {
  const bytes = await blob.arrayBuffer()
  if (BEGINNINGS.test(new TextDecoder('latin1').decode(bytes.slice(0, 5)))) return true
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false // it is not UTF-8
  }
}
