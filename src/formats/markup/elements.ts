/** What an element of a body does to its text. */
export type Role =
  | 'block'
  | 'heading'
  | 'break'
  | 'table'
  | 'row'
  | 'cell'
  | 'pre'
  | 'caption'
  | 'byline'
  | 'skip'
  | 'person'
  | 'organization'
  | 'location'

/** The roles of the elements of XHTML, NITF and TT's NITF in Swedish; what is not named runs on in its line. */
export const roles: ReadonlyMap<string, Role> = new Map([
  ...all('block', 'p li dt dd blockquote bq div section article main block address center ul ol dl body body.content'),
  ...all('block', 'fieldset form details summary rights note text ingress brodtext citat fakta'),
  ...all('heading', 'h1 h2 h3 h4 h5 h6 hl1 hl2 mellis rubrik'),
  ...all('break', 'br hr'),
  ...all('table', 'table'),
  ...all('row', 'tr'),
  ...all('cell', 'td th'),
  ...all('pre', 'pre listing'),
  ...all('caption', 'figcaption media-caption bildtext'),
  ...all('skip', 'head title script style meta link header nav template object iframe audio video img col colgroup'),
  ...all('skip', 'media-reference media-producer media-metadata media-object nitf-table-metadata bildfil bildskapare'),
  ...all('skip', 'dat'),
  ...all('byline', 'byline'),
  ...all('person', 'person'),
  ...all('organization', 'org'),
  ...all('location', 'location'),
])

function all(role: Role, names: string): [string, Role][] {
  return names.split(' ').map((name) => [name, role])
}
