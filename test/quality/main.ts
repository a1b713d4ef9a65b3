import { parseArgs } from 'node:util';
import { readCleanSentences, readCleanTexts } from './cleanText';
import { findingsIn, narrowed, runBench } from './bench';
import { operators } from './operators';
import { figureOperators } from './operators/figures';
import { judgeSentence, readSentenceSets } from './sentences';
import { cleanTable, missList, operatorTable, ruleTable, sentenceMisses, sentenceTable } from './tables';

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '12' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    sentences: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const sets = readSentenceSets().map((set) => ({
  set,
  wrong: set.wrong.map((sentence) => judgeSentence(sentence, set.judges)),
  right: set.right.map((sentence) => judgeSentence(sentence, set.judges)),
}));
const parts = values.sentences ? {} : benchParts();
parts.sentences = sentenceTable(sets);
if (values.misses) parts.sentenceMisses = sentenceMisses(sets);
process.stdout.write(values.json ? JSON.stringify(parts) : `${Object.values(parts).join('\n\n')}\n`);

/** The tables of the mutation bench. */
function benchParts(): Record<string, string> {
  const texts = readCleanTexts();
  const chosen = operators.filter(
    ({ id }) => values.only === undefined || values.only.split(',').includes(id),
  );
  const plan = { limit: Number(values.limit) };
  const onFigures = chosen.filter((operator) => figureOperators.includes(operator));
  const outcomes = [...runBench(texts, chosen, plan), ...runBench(readCleanSentences(), onFigures, plan)];
  const clean = texts.flatMap(({ name, text }) => [
    { name, text, findings: findingsIn(text) },
    { name: `${name}（半角）`, text: narrowed(text), findings: findingsIn(narrowed(text), true) },
  ]);
  const parts: Record<string, string> = {
    operators: operatorTable(outcomes),
    rules: ruleTable(outcomes),
    clean: cleanTable(clean),
  };
  if (values.misses) parts.misses = missList(outcomes);
  return parts;
}
