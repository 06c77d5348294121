/** The figures of docs/scale.md: a usual day, and the first one after a holiday. */
import { offices, simulate } from './simulate';

for (const [name, days] of [
  ['usual day', offices.days],
  ['first day after a holiday', 1],
] as const) {
  const { looks, peak, mean } = simulate({ ...offices, days }, Math.random);
  const at = looks.indexOf(peak);
  const clock = `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  console.log(
    `${name}: peak ${peak} looks a minute at ${clock}, mean ${mean.toFixed(0)}, ratio ${(peak / mean).toFixed(2)}`,
  );
}
