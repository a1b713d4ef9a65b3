// Loaded before a program with --require: notes every regular expression that it makes from a string, and writes
// them as JSON lines [source, flags] to the file that ZHUPI_PATTERNS names when it ends.
const { writeFileSync } = require('node:fs');

const made = new Set();
const note = (expression) => {
  made.add(JSON.stringify([expression.source, expression.flags]));
  return expression;
};

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
  apply: (target, self, args) => note(Reflect.apply(target, self, args)),
});

process.on('exit', () => {
  writeFileSync(process.env.ZHUPI_PATTERNS, [...made].join('\n'));
});
