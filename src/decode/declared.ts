import { charsetNamed } from './charset.ts'

// <?xml version="1.0" encoding="ISO-8859-1"?> · <meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>
const inMarkup =
  /^[^<]{0,64}<(?:\?xml[^>]{0,200}?\sencoding[ \t\r\n]{0,4}=[ \t\r\n]{0,4}["'](?<xml>[\w.:-]{2,40})|[^\0]{0,1500}?<meta[^>]{0,200}?charset=["']?(?<html>[\w.:-]{2,40}))/i
// Content-Type: text/plain; charset="iso-8859-1"
const inMail = /^(?:[A-Za-z][A-Za-z-]{1,40}: |From )[^\0]{0,4000}?charset="?(?<mail>[\w.:-]{2,40})/i

/** The charset that an XML declaration, an HTML head or a mail's head names. */
export function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 4096)
  const groups = (inMarkup.exec(head) ?? inMail.exec(head))?.groups
  const label = groups?.xml ?? groups?.html ?? groups?.mail
  return label === undefined ? undefined : charsetNamed(label)
}
