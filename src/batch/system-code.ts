/** Why a file could not be read, as the system or the unpacking library says: `EACCES`. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  // Anything else is our own fault and must be seen.
  throw error
}
