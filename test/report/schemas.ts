const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const position = { type: 'integer', minimum: 1 }

/** An object with these keys, all of them, and no others. */
function whole(properties: Readonly<Record<string, object>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** What our own JSON report promises. */
export const jsonSchema = whole({
  version: { const: 1 },
  summary: whole({ files: count, dispatches: count, errors: count, warnings: count, remarks: count, known: count }),
  files: {
    type: 'array',
    items: whole({
      path: text,
      dispatches: count,
      findings: {
        type: 'array',
        items: whole({
          code: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          level: { enum: ['error', 'warning', 'info'] },
          message: text,
          line: position,
          column: position,
          endLine: position,
          endColumn: { type: ['integer', 'null'], minimum: 1 },
          byte: count,
          excerpt: text,
          id: { type: ['string', 'null'], pattern: '^sha256:[0-9a-f]{32}$' },
          index: count,
          fingerprint: text,
          help: text,
        }),
      },
    }),
  },
})

/** What GitLab's documentation of the code quality report asks for. */
export const gitlabSchema = {
  type: 'array',
  items: whole({
    description: { type: 'string', minLength: 1 },
    check_name: text,
    fingerprint: { type: 'string', minLength: 1 },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: whole({
      path: { type: 'string', pattern: '^(?!\\./)' },
      lines: whole({ begin: position }),
    }),
  }),
}
