-- AlterTable
ALTER TABLE "Task" ADD COLUMN "resumedAt" DATETIME;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "until" TEXT;
