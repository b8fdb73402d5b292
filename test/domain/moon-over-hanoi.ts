/**
 * The Vietnamese lunar calendar reckoned by another way than `src/domain/lunar.ts`, to check it against: no formula for new moons and none
 * for solstices, only the two longitudes as functions of time (J. Meeus, Astronomical Algorithms, 2nd edition, chapter 25 for the sun and the
 * 30 largest terms of table 47.A for the moon, good to about 0.01°, a minute of a new moon), searched by halving. Terrestrial time is
 * taken as universal time plus 72 seconds, which is right to some seconds for 2024–2035.
 */

const DAY = 86_400_000;
const TERRESTRIAL_MINUS_UNIVERSAL = 72_000;
const HANOI = 7 * 3_600_000;
const J2000 = Date.UTC(2000, 0, 1, 12);

const sin = (degrees: number) => Math.sin((degrees / 180) * Math.PI);
/** Into −180 … 180. */
const around = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
const centuries = (instant: number) => (instant + TERRESTRIAL_MINUS_UNIVERSAL - J2000) / DAY / 36_525;

/** [millionths of a degree, multiples of the elongation D, the sun's anomaly M, the moon's anomaly M′, the argument of latitude F] */
const TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [6288774, 0, 0, 1, 0],
  [1274027, 2, 0, -1, 0],
  [658314, 2, 0, 0, 0],
  [213618, 0, 0, 2, 0],
  [-185116, 0, 1, 0, 0],
  [-114332, 0, 0, 0, 2],
  [58793, 2, 0, -2, 0],
  [57066, 2, -1, -1, 0],
  [53322, 2, 0, 1, 0],
  [45758, 2, -1, 0, 0],
  [-40923, 0, 1, -1, 0],
  [-34720, 1, 0, 0, 0],
  [-30383, 0, 1, 1, 0],
  [15327, 2, 0, 0, -2],
  [-12528, 0, 0, 1, 2],
  [10980, 0, 0, 1, -2],
  [10675, 4, 0, -1, 0],
  [10034, 0, 0, 3, 0],
  [8548, 4, 0, -2, 0],
  [-7888, 2, 1, -1, 0],
  [-6766, 2, 1, 0, 0],
  [-5163, 1, 0, -1, 0],
  [4987, 1, 1, 0, 0],
  [4036, 2, -1, 1, 0],
  [3994, 2, 0, 2, 0],
  [3861, 4, 0, 0, 0],
  [3665, 2, 0, -3, 0],
  [-2689, 0, 1, -2, 0],
  [-2602, 2, 0, -1, 2],
  [2390, 2, -1, -2, 0],
];

/** Geometric longitude of the moon, without nutation: that of the sun lacks it too, so it falls out of the difference. */
function moonAt(instant: number): number {
  const t = centuries(instant);
  const eccentricity = 1 - 0.002516 * t;
  const elongation = 297.8501921 + 445267.1114034 * t - 0.0018819 * t * t;
  const sun = 357.5291092 + 35999.0502909 * t;
  const moon = 134.9633964 + 477198.8675055 * t + 0.0087414 * t * t;
  const latitude = 93.272095 + 483202.0175233 * t - 0.0036539 * t * t;
  const periodic = TERMS.reduce((sum, [size, d, m, n, f]) => {
    const weight = eccentricity ** Math.abs(m);
    return sum + size * weight * sin(d * elongation + m * sun + n * moon + f * latitude);
  }, 0);
  const planets = 3958 * sin(119.75 + 131.849 * t) + 1962 * sin(218.3164477 + 481267.88 * t - latitude);
  return 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t + (periodic + planets) / 1e6;
}

/** Longitude of the sun with aberration, without nutation. */
function sunAt(instant: number): number {
  const t = centuries(instant);
  const anomaly = 357.52911 + 35999.05029 * t;
  const centre = (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  return 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569;
}

/** The instant between two at which an angle that grows passes zero. */
function zeroOf(angle: (instant: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 500) {
    const middle = (low + high) / 2;
    if (around(angle(middle)) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Instants of the new moons of a stretch: where the moon overtakes the sun. */
export function newMoons(from: number, to: number): number[] {
  const ahead = (instant: number) => moonAt(instant) - sunAt(instant);
  const found: number[] = [];
  for (let day = from; day < to; day += DAY) {
    const [before, after] = [around(ahead(day)), around(ahead(day + DAY))];
    if (before < 0 && after >= 0 && after - before < 90) found.push(zeroOf(ahead, day, day + DAY));
  }
  return found;
}

/** The day in Hà Nội ("2024-02-10") on which an instant lies. */
const dayInHanoi = (instant: number) => new Date(instant + HANOI).toISOString().slice(0, 10);

const nutation = (instant: number) => -0.00478 * sin(125.04 - 1934.136 * centuries(instant));
/** Days on which the sun enters a sign of 30°, with the number of the sign: 9 is the winter solstice. */
function termDays(from: number, to: number): { readonly sign: number; readonly day: string }[] {
  const days: { sign: number; day: string }[] = [];
  for (let day = from; day < to; day += DAY)
    for (let sign = 0; sign < 12; sign++) {
      const past = (instant: number) => sunAt(instant) + nutation(instant) - sign * 30;
      const [before, after] = [around(past(day)), around(past(day + DAY))];
      if (before < 0 && after >= 0 && after - before < 90)
        days.push({ sign, day: dayInHanoi(zeroOf(past, day, day + DAY)) });
    }
  return days;
}

/** A month of the calendar: its number, whether it is a leap month, and its first day. */
export interface Month {
  readonly month: number;
  readonly leap: boolean;
  readonly first: string;
}

/** The months from the eleventh of one year up to the tenth of the next: the winter solstice lies in the eleventh. */
export function monthsFromSolstice(year: number): Month[] {
  const [from, to] = [Date.UTC(year, 9, 25), Date.UTC(year + 2, 1, 10)];
  const firsts = newMoons(from, to).map(dayInHanoi);
  const terms = termDays(from, to);
  const monthOf = (day: string) => firsts.findLastIndex((first) => first <= day);
  const [begin = 0, end = 0] = terms.filter(({ sign }) => sign === 9).map(({ day }) => monthOf(day));
  const withTerm = new Set(terms.map(({ day }) => monthOf(day)));
  const starts = Array.from({ length: end - begin }, (_, n) => begin + n);
  const leap = starts.length === 13 ? starts.find((index) => !withTerm.has(index)) : undefined;
  return starts.map((index, n) => {
    const ordinal = leap !== undefined && index >= leap ? n - 1 : n;
    return { month: ((10 + ordinal) % 12) + 1, leap: index === leap, first: firsts[index] ?? '' };
  });
}
