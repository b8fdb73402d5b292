/** The records as they lie in the database, for the rooms above; only the store knows that Prisma makes their types. */
export type { Extension, Indicator, Obstacle, Task, Unit } from './generated/client.ts';
