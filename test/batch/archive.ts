import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const towns = ['Lyon', 'Brest', 'Dakar', 'Genève', 'Namur', 'Tunis', 'Nantes', 'Metz']
const people = ['Aline Ferrand', 'Youssef Belkacem', 'Marta Ilunga', 'Denis Quentin', 'Sofia Moreau']
const things = ['la digue', 'le marché couvert', 'la ligne 4', 'le budget', 'la réserve', 'le vieux port']

/** The n-th invented dispatch: the same n gives the same bytes. */
export function dispatch(n: number): string {
  const [town, person, thing] = [towns[n % 8]!, people[(n * 7) % 5]!, things[(n * 3) % 6]!]
  return [
    `${town}, ${(n % 28) + 1} mars 2024 (AFP) - Le conseil municipal a examiné ${thing} pour la ${n + 1}e fois.`,
    '',
    `"Nous attendons une décision sur ${thing} avant l'été", a déclaré ${person}, conseillère de ${town}.`,
    '',
    'Le vote est prévu jeudi.',
    '',
  ].join('\n')
}

const filler = `${'La séance a été levée peu avant midi. '.repeat(160)}\n`

/** One version of an invented document, in JSON. */
function item(document: number, version: number): string {
  const text = `La ${version}e version du texte ${document} est plus courte que la suivante.`
  const uri = `urn:example:${document}`
  return JSON.stringify({
    uri,
    version: String(version),
    type: 'text',
    versioncreated: '2024-03-11T08:00:00Z',
    body_text: text,
  })
}

/** The n-th file of an archive in which dispatches come again, as they were or in versions that come in any order. */
function again(n: number): string {
  if (n % 8 === 7) return item(Math.floor(n / 64), (n * 7) % 23)
  return dispatch(n % 5 === 4 ? Math.floor(n / 3) : n)
}

/** A stream of dispatches between telex marks, some 6 kB each and of about so many bytes in all. */
export function stream(bytes: number, text = dispatch): string {
  const parts: string[] = []
  for (let n = 0, size = 0; size < bytes; n++) {
    const part = `ZCZC\n${text(n)}\n${filler}\nNNNN\n`
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

interface Size {
  /** Files of one dispatch, in folders of a hundred. */
  readonly small: number
  /** Bytes of a file of many. */
  readonly large?: number
  /** A quarter of them comes again, or in several versions. */
  readonly repeats?: boolean
}

/** Writes an archive. */
export function makeArchive(folder: string, { small, large = 0, repeats = false }: Size): void {
  const text = repeats ? again : dispatch
  for (let n = 0; n < small; n++) put(join(folder, `day-${Math.floor(n / 100)}`, `${n}.txt`), text(n))
  if (large > 0) put(join(folder, 'year', 'all.txt'), stream(large, text))
}

export function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Every file under a folder with its content, but for what is hidden: two of these are equal where the folders are. */
export function snapshot(folder: string, below = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(folder, below)).map((name) => {
      const path = join(below, name)
      if (name.startsWith('.depeche')) return {}
      if (statSync(join(folder, path)).isDirectory()) return snapshot(folder, path)
      return { [path]: readFileSync(join(folder, path), 'latin1') }
    }),
  ) as Record<string, string>
}
