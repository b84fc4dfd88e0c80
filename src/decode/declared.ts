import { charsetNamed } from './charset.ts'

// <?xml version="1.0" encoding="ISO-8859-1"?>
const inXml = /^[^<]{0,64}<\?xml[^>]{0,200}?\sencoding[ \t\r\n]{0,4}=[ \t\r\n]{0,4}["'](?<label>[\w.:-]{2,40})/i
// <meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>
const inHtml = /^[^<]{0,64}<[^\0]{0,1500}?<meta[^>]{0,200}?charset=["']?(?<label>[\w.:-]{2,40})/i
// Content-Type: text/plain; charset="iso-8859-1"
const inMail = /^(?:[A-Za-z][A-Za-z-]{1,40}: |From )[^\0]{0,4000}?charset="?(?<label>[\w.:-]{2,40})/i

// Text that opens with neither markup nor a mail's head declares nothing: no more of it is looked at.
const mayDeclare = /^(?:[^<]{0,64}<|[A-Za-z][A-Za-z-]{1,40}: |From )/i

/** The charset that an XML declaration, an HTML head or a mail's head names. */
export function declaredCharset(bytes: Buffer): string | undefined {
  if (!mayDeclare.test(bytes.toString('latin1', 0, 65))) return undefined
  const head = bytes.toString('latin1', 0, 4096)
  const found = inXml.exec(head) ?? (/charset=/i.test(head) ? (inHtml.exec(head) ?? inMail.exec(head)) : undefined)
  const label = found?.groups?.label
  return label === undefined ? undefined : charsetNamed(label)
}
