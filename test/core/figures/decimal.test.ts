import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  add,
  compare,
  formatDecimal,
  integer,
  multiply,
  percentage,
  scale,
  subtract,
} from '../../../server/src/core/figures/decimal';
import type { Decimal } from '../../../server/src/core/figures/decimal';

const decimals = fc.record({
  coefficient: fc.integer({ min: -1e6, max: 1e6 }),
  exponent: fc.integer({ min: -4, max: 4 }),
});
/** The value in ten-thousandths, exactly. */
const exact = ({ coefficient, exponent }: Decimal): bigint =>
  BigInt(coefficient) * 10n ** BigInt(exponent + 4);

describe('decimals', () => {
  it('add, subtract and compare exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        assert.equal(exact(add(a, b)), exact(a) + exact(b));
        assert.equal(exact(subtract(a, b)), exact(a) - exact(b));
        assert.equal(Math.sign(compare(a, b)), exact(a) < exact(b) ? -1 : exact(a) > exact(b) ? 1 : 0);
      }),
    );
  });

  it('multiply exactly', () => {
    assert.equal(formatDecimal(multiply({ coefficient: 125, exponent: -2 }, integer(8))), '10');
    assert.equal(formatDecimal(multiply(integer(65), integer(8))), '520');
  });

  it('are written without exponent and idle zeros', () => {
    assert.equal(formatDecimal({ coefficient: 36, exponent: 3 }), '36000');
    assert.equal(formatDecimal({ coefficient: 2097802, exponent: -1 }), '209780.2');
    assert.equal(formatDecimal({ coefficient: 500, exponent: -1 }), '50');
    assert.equal(formatDecimal({ coefficient: 5, exponent: -3 }), '0.005');
    assert.equal(formatDecimal({ coefficient: -126, exponent: -1 }), '-12.6');
    assert.equal(formatDecimal(scale(integer(0), 4)), '0');
  });

  it('give percentages rounded half up to the places that are printed', () => {
    const rate = (part: number, base: number, places: number): string | undefined => {
      const found = percentage(integer(part), integer(base), places);
      return found && formatDecimal(found);
    };
    assert.equal(rate(42, 86, 2), '48.84');
    assert.equal(rate(22, 44, 0), '50');
    assert.equal(rate(1, 8, 2), '12.5');
    assert.equal(rate(1, 200, 0), '1');
    assert.equal(rate(3, 0, 2), undefined);
  });
});
