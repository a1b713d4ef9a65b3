import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nearestName } from '../../../server/src/core/config/suggest';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { readProfile } from '../../../server/src/core/profiles/validate';

const right = {
  id: 'audit-annual',
  name: { zh: '审计报告', en: 'Audit report' },
  title: ['审计…报告'],
  subject: ['审计'],
  sections: [
    {
      id: 'found',
      title: '审计发现',
      titleEn: 'Findings',
      force: '一般',
      heading: ['发现'],
      skeleton: '【待补】',
    },
  ],
  skeletonTitle: '{issuer}{year}年审计报告',
  skeletonLead: '现将情况报告如下。',
};

/** The problems of a profile: path and Chinese message. */
function problemsOf(json: unknown): readonly string[] {
  return readProfile(json, { nearestName: (name, known) => nearestName(name, known) }).problems.map(
    ({ path, message }) => `${path.join('.')}: ${message.zh}`,
  );
}

describe('readProfile', () => {
  it('accepts every built-in profile and a small one', () => {
    for (const profile of builtInProfiles) assert.deepEqual(problemsOf(profile), [], profile.id);
    assert.deepEqual(readProfile(right).profile, right);
  });

  it('names the field and the reason', () => {
    assert.deepEqual(problemsOf(3), [': 应当是一个对象 {…}。']);
    assert.deepEqual(problemsOf({ ...right, id: 'Audit' }), [
      'id: “Audit”不能作标识：用英文字母、数字和 -，以字母开头。',
    ]);
    assert.deepEqual(problemsOf({ ...right, title: '审计' }), ['title: 应当是一个数组 […]。']);
    assert.deepEqual(problemsOf({ ...right, title: ['…'] }), ['title.0: 不能为空。']);
    assert.deepEqual(problemsOf({ ...right, deadline: { month: 13, day: 1, basis: '规定' } }), [
      'deadline.month: 应当是 1 到 12 之间的整数。',
    ]);
    assert.deepEqual(problemsOf({ ...right, sections: [{ ...right.sections[0], force: '强制' }] }), [
      'sections.0.force: “强制”不在可选值之内：必须、一般、惯例。',
    ]);
    const without: unknown = JSON.parse(JSON.stringify({ ...right, skeletonLead: undefined }));
    assert.deepEqual(problemsOf(without), [': 缺少“skeletonLead”。']);
  });

  it('names the nearest for an unknown key', () => {
    assert.deepEqual(problemsOf({ ...right, titel: ['审计'] }), [
      'titel: 没有名为“titel”的项。是不是“title”？',
    ]);
    const [problem] = readProfile({ ...right, titel: [] }).problems;
    assert.equal(problem?.at, 'key');
    assert.ok(problem.message.en.startsWith('There is nothing called “titel”. Known: '));
  });

  it('sees names that point to nothing', () => {
    const table = {
      id: 't',
      title: '表',
      section: 'fuond',
      columns: ['甲', '乙'],
      rows: [{ id: 'a', name: '甲', label: ['甲'] }],
    };
    assert.deepEqual(problemsOf({ ...right, tables: [table] }), [
      'tables.0.section: 没有名为“fuond”的项。是不是“found”？',
    ]);
    const wrong = { ...table, section: 'found', columnIdentities: [{ left: ['3'], right: ['1'] }] };
    assert.deepEqual(problemsOf({ ...right, tables: [wrong] }), [
      'tables.0.columnIdentities.0: 没有名为“3”的项。可用的有：1、2。',
    ]);
    const twice = { ...right, sections: [right.sections[0], right.sections[0]] };
    assert.deepEqual(problemsOf(twice), ['sections.1.id: “found”用了两次。']);
  });

  it('stops at fifty problems and at too many items', () => {
    const many = { ...right, title: Array.from({ length: 90 }, () => 1) };
    assert.equal(readProfile(many).problems.length, 50);
    assert.deepEqual(problemsOf({ ...right, title: Array.from({ length: 101 }, () => '审计') }), [
      'title: 太多，最多 100 项。',
    ]);
  });
});

describe('the schema', () => {
  it('is the same for editors and for the validator', () => {
    const own = readFileSync('server/src/core/profiles/schema/profile.schema.json', 'utf8');
    assert.equal(readFileSync('schemas/profile.schema.json', 'utf8'), own);
  });
});
