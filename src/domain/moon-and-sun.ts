/**
 * The two facts of astronomy that an East Asian calendar needs, after J. Meeus, Astronomical Algorithms, 2nd edition:
 * the instant of a new moon (chapter 49) and the apparent longitude of the sun (chapter 25). For 1968–2050 they are right
 * to about half a minute and 0,01°, which leaves the day in doubt only when a new moon falls within a minute of midnight.
 */

const SECONDS_PER_DAY = 86_400;
/** Julian day of 1 January 1970, 0:00. */
const JULIAN_DAY_OF_EPOCH = 2_440_587.5;
const JULIAN_DAY_OF_J2000 = 2_451_545;
const DAYS_PER_CENTURY = 36_525;
const LUNATIONS_PER_CENTURY = 1236.85;
const NEW_MOON_0 = 2_451_550.09766;
const SYNODIC_MONTH = 29.530588861;

/** Number of the new moon nearest to an instant (days since 1970, UT), counted from the first of the year 2000. */
export function lunationNear(days: number): number {
  return Math.round((days + JULIAN_DAY_OF_EPOCH - NEW_MOON_0) / SYNODIC_MONTH);
}

/** The instant of a new moon in days since 1 January 1970 0:00 UT; `k` as given by `lunationNear`. */
export function newMoon(k: number): number {
  const t = k / LUNATIONS_PER_CENTURY;
  const mean = NEW_MOON_0 + SYNODIC_MONTH * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 7.3e-10 * t ** 4;
  const dynamical = mean + moonCorrection(k, t) + planetCorrection(k, t);
  return dynamical - JULIAN_DAY_OF_EPOCH - deltaT(t) / SECONDS_PER_DAY;
}

/** Apparent longitude of the sun in degrees, 0–360, at an instant in days since 1 January 1970 0:00 UT. */
export function sunLongitude(days: number): number {
  const century = (days + JULIAN_DAY_OF_EPOCH - JULIAN_DAY_OF_J2000) / DAYS_PER_CENTURY;
  const t = century + deltaT(century) / SECONDS_PER_DAY / DAYS_PER_CENTURY;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2;
  const apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

/** [coefficient in days, power of the eccentricity, multiples of the sun's anomaly, moon's anomaly, moon's latitude argument] */
const MOON_TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
];

/** [coefficient in days, angle in degrees at k = 0, degrees for each lunation] */
const PLANET_TERMS: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

function moonCorrection(k: number, t: number): number {
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  return MOON_TERMS.reduce(
    (sum, [size, power, s, m, f]) => sum + size * eccentricity ** power * sin(s * sun + m * moon + f * latitude),
    -0.00017 * sin(node),
  );
}

function planetCorrection(k: number, t: number): number {
  const drift = -0.009173 * t ** 2;
  return PLANET_TERMS.reduce(
    (sum, [size, start, step], index) => sum + size * sin(start + step * k + (index === 0 ? drift : 0)),
    0,
  );
}

/** Dynamical time minus universal time in seconds, after the polynomials of NASA's eclipse canon; `t` in centuries from 2000. */
function deltaT(t: number): number {
  const years = t * 100;
  if (years >= 5) return 62.92 + 0.32217 * years + 0.005589 * years ** 2;
  if (years >= -14) return 63.86 + 0.3345 * years - 0.060374 * years ** 2 + 0.0017275 * years ** 3;
  const since1975 = years + 25;
  return 45.45 + 1.067 * since1975 - since1975 ** 2 / 260 - since1975 ** 3 / 718;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
