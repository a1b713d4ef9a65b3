/**
 * One row of CSV (RFC 4180). A field that a spreadsheet would take for a formula gets a `'` before it; numbers do not.
 */
export function csvRow(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => csvField(field)).join(',')}\r\n`;
}

function csvField(field: string | number): string {
  if (typeof field === 'number') return String(field);
  const plain = field.replaceAll('\0', '');
  const isFormula = /^[=+\-@\t\r]/.test(plain) && !/^-?\d+(?:\.\d+)?$/.test(plain);
  const safe = isFormula ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
