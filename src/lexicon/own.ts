import type { OwnName } from '../options.ts'

const types: Readonly<Record<string, OwnName['type']>> = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  location: 'location',
  place: 'location',
  loc: 'location',
}

/**
 * Reads a list of names: lines of `type<TAB>name<TAB>alias|alias<TAB>country`, or a JSON array of objects with these keys.
 * Lines that are empty, begin with `#` or have no known type are left out; `undefined` where it is JSON and broken.
 */
export function readOwnNames(file: string): OwnName[] | undefined {
  const text = file.replace(/^\ufeff/, '').trim()
  if (text.startsWith('[')) return fromJson(text)
  return text.split(/\r?\n/).flatMap((line) => {
    const [type = '', name = '', aliases = '', country = ''] = line.split('\t').map((cell) => cell.trim())
    return ownName(type, name, aliases.split('|'), country)
  })
}

function fromJson(text: string): OwnName[] | undefined {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Array.isArray(rows)) return undefined
  return rows.flatMap((row: Readonly<Record<string, unknown>> | null) => {
    const aliases = Array.isArray(row?.aliases) ? row.aliases.map(String) : []
    return ownName(String(row?.type ?? ''), String(row?.name ?? ''), aliases, String(row?.country ?? ''))
  })
}

function ownName(type: string, name: string, aliases: readonly string[], country: string): OwnName[] {
  const known = types[type.toLowerCase()]
  if (!known || name === '' || type.startsWith('#')) return []
  return [
    {
      type: known,
      name,
      aliases: aliases.map((alias) => alias.trim()).filter(Boolean),
      ...(/^[A-Z]{2}$/.test(country) && { country }),
    },
  ]
}
