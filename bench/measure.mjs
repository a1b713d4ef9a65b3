// One pass of one tool over one corpus in a process of its own, loading left out: `measure.mjs TOOL FILE`. FILE is one
// text, or, with the ending .json, a list of texts. Prints one line of JSON; `peak` is in MB, the process included.
import { readFileSync } from 'node:fs';
import { bytesOf } from './corpus.mjs';
import { tools } from './tools.mjs';

const [tool, file] = process.argv.slice(2);
const content = readFileSync(file, 'utf8');
const texts = file.endsWith('.json') ? JSON.parse(content) : [content];
const bytes = bytesOf(texts);
const lint = await tools[tool]();

const started = performance.now();
let findings = 0;
for (const text of texts) findings += await lint(text);
const ms = performance.now() - started;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, bytes, peak, findings }));
