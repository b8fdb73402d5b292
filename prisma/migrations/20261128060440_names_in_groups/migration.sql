-- AlterTable
ALTER TABLE "UnitGroupChat" ADD COLUMN "namesSince" DATETIME;
