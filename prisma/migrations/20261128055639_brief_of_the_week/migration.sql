-- AlterTable
ALTER TABLE "Person" ADD COLUMN "noBriefSince" DATETIME;
