import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../client/src/restartPolicy';

const second = 1000;

describe('restarting after crashes', () => {
  it('stops at the fifth crash within three minutes', () => {
    let now = 0;
    const policy = createRestartPolicy(() => now);
    const decisions = Array.from({ length: 5 }, () => {
      now += 40 * second;
      return policy.crashed();
    });
    assert.deepEqual(decisions, ['restart', 'restart', 'restart', 'restart', 'stop']);
  });

  it('goes on where crashes are rare', () => {
    let now = 0;
    const policy = createRestartPolicy(() => now);
    for (let crash = 0; crash < 20; crash++) {
      now += 50 * second;
      assert.equal(policy.crashed(), 'restart');
    }
  });

  it('begins anew after the user’s restart', () => {
    const policy = createRestartPolicy(() => 0);
    for (let crash = 0; crash < 5; crash++) policy.crashed();
    policy.reset();
    assert.equal(policy.crashed(), 'restart');
  });
});
