const severities = { error: '错误', warning: '警告', info: '提示', hint: '建议' };
const families = {
  structure: '结构',
  figure: '数据',
  date: '日期文号',
  punctuation: '标点',
  wording: '用语',
};
const order = ['structure', 'figure', 'date', 'punctuation', 'wording'];

/** A pipe would end a cell, a break a row. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The page of one rule (Chinese, one sentence a line). */
export function rulePage(rule, family) {
  const lines = [
    `# ${rule.summary.zh}`,
    '',
    `> ${rule.summary.en}`,
    '',
    `规则 \`${rule.id}\` · ${families[family] ?? family} · 默认级别：${severities[rule.severity]} · ${fixWords(rule.fix)}`,
    '',
    '## 依据',
    '',
    ...rule.basis.map(
      (basis) => `- ${basis.source}${basis.clause ? ` 第 ${basis.clause} 条` : ''}（${basis.force}）`,
    ),
    '',
    '## 示例',
    '',
    '〖 〗标出朱批圈出的字。',
    '',
    ...rule.examples.flatMap(exampleLines),
  ];
  const options = Object.entries(rule.options);
  if (options.length > 0) {
    lines.push('## 选项', '', '| 选项 | 默认 | 含义 |', '| --- | --- | --- |');
    for (const [name, option] of options) {
      lines.push(`| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${cell(option.summary.zh)} |`);
    }
    lines.push('');
  }
  lines.push(
    '## 调整',
    '',
    '在 `.zhupirc.json` 中改变级别或关闭：',
    '',
    '```json',
    `{ "rules": { "${rule.id}": "off" } }`,
    '```',
    '',
    `只在一处不提示：在上一行写 \`<!-- zhupi-disable-next-line ${rule.id} -->\`。`,
    '',
  );
  return lines.join('\n');
}

function fixWords(fix) {
  if (fix === 'safe') return '可自动修正';
  return fix === 'suggestion' ? '提供修改建议' : '由作者修改';
}

function exampleLines(example) {
  const bad = example.text.includes('⟦');
  const lines = [bad ? '有问题：' : '没有问题：', '', '```text', marked(example.text), '```', ''];
  if (example.note) lines.splice(1, 0, '', example.note.zh);
  if (example.fixed !== undefined) lines.push('改为：', '', '```text', example.fixed, '```', '');
  return lines;
}

/** With marks that every Chinese font has. */
function marked(text) {
  return text.replaceAll('⟦', '〖').replaceAll('⟧', '〗');
}

/** The table of all rules. */
export function ruleIndex(rules, ruleFamilies) {
  const lines = ['# 规则一览', '', '每条规则有自己的页面，写明依据、示例和调整办法。', ''];
  for (const family of order) {
    const own = rules.filter((rule) => ruleFamilies[rule.id] === family);
    if (own.length === 0) continue;
    lines.push(`## ${families[family]}`, '', '| 规则 | 说明 | 级别 | 修正 |', '| --- | --- | --- | --- |');
    for (const rule of own) {
      lines.push(
        `| [${rule.id}](${rule.id}.md) | ${cell(rule.summary.zh)} | ${severities[rule.severity]} | ${fixWords(rule.fix)} |`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
