-- AlterTable
ALTER TABLE "Task" ADD COLUMN "reportedUntil" DATETIME;

-- AlterTable
ALTER TABLE "TaskVersion" ADD COLUMN "reportedUntil" DATETIME;

-- CreateIndex
CREATE INDEX "Task_kind_state_reportedUntil_idx" ON "Task"("kind", "state", "reportedUntil");
