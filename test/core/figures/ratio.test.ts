import assert from 'node:assert/strict';
import { addAmounts, isExact } from '../../../server/src/core/figures/amount';
import type { Amount } from '../../../server/src/core/figures/amount';
import { integer } from '../../../server/src/core/figures/decimal';
import type { Decimal } from '../../../server/src/core/figures/decimal';
import { ratioFits } from '../../../server/src/core/figures/relations/ratio';

const exactly = (value: Decimal): Amount => ({ value, low: value, high: value });

describe('the fit of a rate', () => {
  it('is that of exact arithmetic: less than one unit of the last place away', () => {
    let fitting = 0;
    for (let base = 1; base <= 97; base += 4) {
      for (let part = 0; part <= base + 3; part += 3) {
        for (let rate = 0; rate <= 1100; rate += 1) {
          // |part/base − rate/1000| < 1/1000, multiplied out
          const fits = Math.abs(part * 1000 - rate * base) < base;
          const printed = { coefficient: rate, exponent: -1 };
          const told = ratioFits(exactly(integer(part)), exactly(integer(base)), exactly(printed));
          assert.equal(told, fits, `${part}/${base} ${rate / 10}%`);
          if (fits) fitting++;
        }
      }
    }
    assert.ok(fitting > 500);
  });

  it('holds for numbers beyond floating point', () => {
    const base = { coefficient: 900_719_925_474_099, exponent: 4 };
    const part = { coefficient: 450_359_962_737_049, exponent: 4 };
    const half = { coefficient: 50, exponent: 0 };
    assert.equal(ratioFits(exactly(part), exactly(base), exactly(half)), true);
    assert.equal(ratioFits(exactly(part), exactly(base), exactly({ coefficient: 52, exponent: 0 })), false);
  });
});

describe('the sum of amounts', () => {
  const about: Amount = { value: integer(100), low: integer(95), high: integer(105) };
  const open: Amount = { value: integer(500), low: integer(500), high: undefined };

  it('of exact ones is exact', () => {
    const sum = addAmounts([exactly(integer(14)), exactly(integer(18))]);
    assert.deepEqual(sum, exactly(integer(32)));
    assert.equal(isExact(sum), true);
  });

  it('keeps the bounds of those that are not, wherever they stand', () => {
    const expected = { value: integer(107), low: integer(102), high: integer(112) };
    assert.deepEqual(addAmounts([exactly(integer(7)), about]), expected);
    assert.deepEqual(addAmounts([about, exactly(integer(7))]), expected);
    assert.deepEqual(addAmounts([open, exactly(integer(7))]), {
      value: integer(507),
      low: integer(507),
      high: undefined,
    });
    assert.equal(isExact(addAmounts([open, about])), false);
  });
});
