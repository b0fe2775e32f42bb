/** Nothing that the server would refuse at first sight is sent: beginnings of a PDF and of a zip, as which a DOCX begins. */
const BEGINNINGS = /^(%PDF-|PK)/
const CONTROL = /[^\P{Cc}\n\r\t]/u

/** What is wrong at first sight with what is to be handed in, or null; the server looks closer. */
export async function wrongIn(blob: Blob): Promise<'unreadable' | 'wrong-type' | null> {
  const bytes = await blob.arrayBuffer().catch(() => null)
  if (bytes === null) return 'unreadable' // a file that was saved again after it was chosen, or is gone
  return BEGINNINGS.test(new TextDecoder('latin1').decode(bytes.slice(0, 5))) || isText(bytes) ? null : 'wrong-type'
}

function isText(bytes: ArrayBuffer): boolean {
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false // it is not UTF-8
  }
}
