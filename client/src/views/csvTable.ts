/**
 * Reads RFC 4180 text (an optional byte-order mark, fields in quotes, line ends within quotes) and writes it as
 * tab-separated lines, which spreadsheets and word processors take from the clipboard as a table. Tabs and line ends
 * within a field become blanks.
 */
export function csvToTabs(csv: string): string {
  return parseCsv(csv.replace(/^\ufeff/, ''))
    .map((row) => row.map((field) => field.replace(/[\t\r\n]/g, ' ')).join('\t'))
    .join('\r\n');
}

function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const { field, end } = csv[at] === '"' ? quotedField(csv, at) : plainField(csv, at);
    row.push(field);
    at = end;
    if (csv[at] === ',') {
      at++;
      if (at < csv.length) continue;
      row.push('');
    }
    if (csv[at] === '\r' && csv[at + 1] === '\n') at += 2;
    else at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly field: string;
  /** Offset of the mark that ends the field. */
  readonly end: number;
}

function plainField(csv: string, start: number): Field {
  let end = start;
  while (end < csv.length && csv[end] !== ',' && csv[end] !== '\n' && csv[end] !== '\r') end++;
  return { field: csv.slice(start, end), end };
}

function quotedField(csv: string, start: number): Field {
  let end = start + 1;
  for (;;) {
    const quote = csv.indexOf('"', end);
    if (quote < 0) return { field: csv.slice(start + 1), end: csv.length };
    if (csv[quote + 1] !== '"') {
      return { field: csv.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    end = quote + 2;
  }
}
