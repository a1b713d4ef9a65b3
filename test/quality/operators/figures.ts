import { memberOffsets, type SampleRelation } from '../sampleData';
import { toHan, type CleanText } from '../cleanText';
import { type Defect, type Operator, replacement } from '../mutation';

const figureRules = ['figure-exceeds-base', 'figure-sum-mismatch', 'figure-rate-mismatch', 'figure-growth-mismatch', 'figure-conflict', 'figure-min-per-unit', 'figure-enumeration']; // prettier-ignore

/** A figure of a relation: where it stands, and its value as printed. */
interface Member {
  readonly start: number;
  readonly end: number;
  /** Value in units of the last printed digit: 13.62万 is 1362. */
  readonly steps: number;
  readonly decimals: number;
  /** One step in the base unit: 100 for 13.62万. */
  readonly step: number;
  readonly value: number;
}

/** A relation whose figures were all found. */
interface Found {
  readonly kind: SampleRelation['kind'];
  readonly members: readonly Member[];
  readonly relation: SampleRelation;
  readonly stretch: string;
  /** The sentence around it: its figures could make a changed rate right again. */
  readonly sentence: string;
}

/** Operators that change one figure of a relation that holds. */
export const figureOperators: readonly Operator[] = [
  change('part-above-base', '分项改得大于总数或基数', ['stage-order', 'part-of-total'], ['figure-exceeds-base', 'figure-sum-mismatch'], raisePart), // prettier-ignore
  change('base-below-part', '基数改得小于分项', ['stage-order', 'part-of-total'], ['figure-exceeds-base', 'figure-sum-mismatch'], lowerBase), // prettier-ignore
  change('sum-total-lowered', '合计改小', ['sum'], ['figure-sum-mismatch', 'figure-exceeds-base'], lowerTotal), // prettier-ignore
  change('sum-total-raised', '合计改大', ['sum'], ['figure-sum-mismatch'], raiseTotal),
  change('sum-part-raised', '一个分项改大', ['sum'], ['figure-sum-mismatch', 'figure-exceeds-base'], raiseOnePart), // prettier-ignore
  change('rate-changed', '比率改错', ['rate'], ['figure-rate-mismatch'], changeRate),
  change('rate-above-hundred', '比率大于100%', ['rate'], ['figure-rate-mismatch'], rateAboveHundred),
  change('growth-changed', '增幅改错', ['growth'], ['figure-growth-mismatch'], changeGrowth),
  change('growth-turned', '增长写成下降', ['growth'], ['figure-growth-mismatch'], turnGrowth),
  change('enumeration-changed', '列举项数与数字不符', ['enumeration'], ['figure-enumeration'], changeCount),
  change('repeat-changed', '同一数据前后不一', ['repeat'], ['figure-conflict'], changeRepeat),
  change('min-per-unit', '总数低于每个单位的下限', ['min-per-unit'], ['figure-min-per-unit'], lowerBelowFloor), // prettier-ignore
  change('year-span', '规划年数与起止年份不符', ['year-span'], ['year-span-mismatch', 'fixed-name'], changeSpan), // prettier-ignore
];

function change(
  id: string,
  what: string,
  kinds: readonly string[],
  rules: readonly string[],
  plant: (found: Found, index: number, clean: CleanText) => Defect | undefined,
): Operator {
  return {
    id,
    what,
    rules,
    also: figureRules,
    plant: (clean) =>
      clean.relations
        .filter(({ kind }) => kinds.includes(kind))
        .map((relation, index) => {
          const found = find(clean, relation);
          const defect = found && plant(found, index, clean);
          if (!found || !defect) return undefined;
          const places = [...found.members, ...defect.edits.map(({ span }) => span)];
          return {
            ...defect,
            zone: {
              start: Math.min(...places.map(({ start }) => start)),
              end: Math.max(...places.map(({ end }) => end)),
            },
          };
        })
        .filter((defect) => defect !== undefined),
  };
}

function find(clean: CleanText, relation: SampleRelation): Found | undefined {
  const offsets = memberOffsets(clean.text, relation);
  const members: Member[] = [];
  for (const [index, text] of (relation.members ?? []).entries()) {
    const start = offsets[index];
    if (start === undefined) return undefined;
    if (members.some((other) => other.start === start)) return undefined;
    members.push(readMember(text, start));
  }
  const stretch = relation.within ?? relation.withinEach?.join('') ?? '';
  const at = members[0]?.start ?? clean.text.indexOf(stretch);
  const from = Math.max(clean.text.lastIndexOf('。', at), clean.text.lastIndexOf('\n', at)) + 1;
  const stop = clean.text.indexOf('。', at);
  const sentence = clean.text.slice(from, stop === -1 ? undefined : stop);
  return { kind: relation.kind, members, relation, stretch, sentence };
}

const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function readMember(text: string, start: number): Member {
  const [digits = '', whole = '', fraction = '', multiple = ''] =
    /^(\d+)(?:\.(\d+))?([万亿]?)/.exec(text) ?? [];
  const decimals = fraction.length;
  const step = (multiples[multiple] ?? 1) / 10 ** decimals;
  const steps = Number(whole + fraction);
  const end = start + digits.length - multiple.length;
  return { start, end, steps, decimals, step, value: steps * step };
}

function print(member: Member, steps: number): string {
  return (steps / 10 ** member.decimals).toFixed(member.decimals);
}

function set(member: Member | undefined, steps: number): Defect | undefined {
  if (!member || steps < 0) return undefined;
  return replacement(member.start, member.end, print(member, Math.round(steps)));
}

/** More than rounding can explain, in steps of `member`: a few steps of the coarsest figure. */
function margin(member: Member, others: readonly Member[], index: number): number {
  const coarsest = Math.max(member.step, ...others.map(({ step }) => step));
  const exact = coarsest === member.step && member.step === 1;
  return exact ? (index % 3) + 1 : Math.ceil((coarsest / member.step) * (others.length + 2));
}

const openBase = /新收|新增|应出庭|实际出庭|应考|实考/;

function raisePart({ members, stretch }: Found, index: number): Defect | undefined {
  const [part, ...bases] = members;
  if (!part || openBase.test(stretch)) return undefined;
  const most = bases.reduce((sum, { value }) => sum + value, 0);
  return set(part, most / part.step + margin(part, bases, index));
}

function lowerBase({ members, stretch }: Found, index: number): Defect | undefined {
  const [part, base, ...carried] = members;
  if (!part || !base || carried.length > 0 || openBase.test(stretch)) return undefined;
  return set(base, part.value / base.step - margin(base, [part], index));
}

const stated = /合计|共计|总计|共(?![同享])|累计/;
/** What is told whole without a word for it; after 其中 parts need not make the whole. */
const partition = /^(?!.*其中).*(?:保留|继续有效|继续执行|维持|结转下年)/s;

/** Parts that make a total; shares that make 100% name none. */
function totalOf({ members }: Found): Member | undefined {
  const [total, ...parts] = members;
  const sum = parts.reduce((known, { value }) => known + value, 0);
  return total && Math.abs(sum - total.value) < total.value / 50 ? total : undefined;
}

function lowerTotal(found: Found, index: number): Defect | undefined {
  const total = totalOf(found);
  return total && set(total, total.steps - margin(total, found.members.slice(1), index));
}

function raiseTotal(found: Found, index: number): Defect | undefined {
  const total = totalOf(found);
  if (!total || !(stated.test(found.stretch) || partition.test(found.stretch))) return undefined;
  return set(total, total.steps + margin(total, found.members.slice(1), index));
}

function raiseOnePart(found: Found, index: number): Defect | undefined {
  const total = totalOf(found);
  const parts = found.members.slice(1);
  const part = parts[index % parts.length];
  return total && part && set(part, part.steps + margin(part, [total, ...parts], index));
}

/** A new value for a rate that no two figures of the sentence explain. */
function changeRate({ members, sentence }: Found): Defect | undefined {
  const [rate] = members;
  if (!rate) return undefined;
  const explained = ratios(sentence, (a, b) => (a / b) * 100);
  return set(rate, freeValue(rate, explained, [-3.4, -5.7, 2.6, -8.3, -11.9], 100));
}

function rateAboveHundred({ members, stretch }: Found): Defect | undefined {
  const [rate] = members;
  if (!rate || !/率|占/.test(stretch)) return undefined;
  return set(rate, rate.steps + 100 * 10 ** rate.decimals);
}

function changeGrowth({ members, sentence }: Found): Defect | undefined {
  const [growth, ...amounts] = members;
  // 1.2亿 to 1.5亿 may be anything from 16% to 35%.
  if (!growth || amounts.some(({ step, steps }) => step !== 1 && steps < 100)) return undefined;
  const explained = ratios(sentence, (a, b) => Math.abs(a / b - 1) * 100);
  const differences = ratios(sentence, (a, b) => Math.abs(a - b));
  return set(growth, freeValue(growth, [...explained, ...differences], [5.3, 7.1, 9.6, 13.4], Infinity));
}

function freeValue(
  member: Member,
  explained: readonly number[],
  shifts: readonly number[],
  most: number,
): number {
  const scale = 10 ** member.decimals;
  const tolerance = 1.2 / scale + 0.3;
  for (const shift of shifts) {
    const value = Math.round((member.steps / scale + shift) * scale) / scale;
    if (value <= 0 || value >= most) continue;
    if (explained.every((other) => Math.abs(other - value) > tolerance)) return value * scale;
  }
  return -1;
}

/** What every pair of the figures of a sentence gives. */
function ratios(sentence: string, of: (a: number, b: number) => number): readonly number[] {
  const values = [...sentence.matchAll(/\d+(?:\.\d+)?[万亿]?/g)].map(([text]) => readMember(text, 0).value);
  return values.flatMap((a) => values.filter((b) => b !== 0).map((b) => of(a, b)));
}

function turnGrowth({ members }: Found, _index: number, clean: CleanText): Defect | undefined {
  const [growth] = members;
  if (!growth) return undefined;
  const turned: Readonly<Record<string, string>> = { 增长: '下降', 下降: '增长', 提高: '降低' };
  const word = clean.text.slice(growth.start - 2, growth.start);
  const other = turned[word];
  return other === undefined ? undefined : replacement(growth.start - 2, growth.start, other);
}

function changeCount(
  { members, relation, stretch, sentence }: Found,
  index: number,
  clean: CleanText,
): Defect | undefined {
  const [count] = members;
  const listed = relation.listed ?? 0;
  const start = count
    ? count.start
    : clean.text.indexOf(stretch) + stretch.search(/[三四五六七八]项|三调|三张/);
  const end = /^\d+/.exec(clean.text.slice(start)) ? start + (/^\d+/.exec(clean.text.slice(start))?.[0].length ?? 0) : start + 1; // prettier-ignore
  const shown = clean.text.slice(start, end);
  if (sentence === '' || !/^(?:\d+|[二三四五六七八九十])$/.test(shown) || members.length === 0)
    return undefined;
  const value = relation.andMore ? listed - 1 : listed + (index % 2 === 0 ? 1 : -1);
  return value < 2 ? undefined : replacement(start, end, /\d/.test(shown) ? String(value) : toHan(value));
}

function changeRepeat({ members }: Found, index: number): Defect | undefined {
  const member = members[index % 2];
  return member && set(member, member.steps + 1 + (index % 2));
}

function lowerBelowFloor({ members }: Found): Defect | undefined {
  const [total, floor, units] = members;
  if (!total || !floor || !units) return undefined;
  return set(total, (floor.value * units.value) / total.step - Math.ceil(2 + total.steps / 50));
}

function changeSpan({ stretch }: Found, index: number, clean: CleanText): Defect | undefined {
  const at = clean.text.indexOf(stretch);
  if (at === -1) return undefined;
  const years = /([两三四五六七八九])年/.exec(stretch);
  if (index % 2 === 0 && years) {
    const start = at + years.index;
    return replacement(start, start + 1, years[1] === '五' ? '三' : '五');
  }
  const end = /—(\d{4})/.exec(stretch);
  if (!end) return undefined;
  const start = at + end.index + 1;
  return replacement(start, start + 4, String(Number(end[1]) + 2));
}
