import type { Operator } from '../mutation';
import { dateOperators } from './dates';
import { figureOperators } from './figures';
import { frameOperators } from './frame';
import { markOperators } from './marks';
import { structureOperators } from './structure';
import { wordOperators } from './words';

/** Every way to plant a defect. */
export const operators: readonly Operator[] = [
  ...structureOperators,
  ...frameOperators,
  ...figureOperators,
  ...dateOperators,
  ...markOperators,
  ...wordOperators,
];
