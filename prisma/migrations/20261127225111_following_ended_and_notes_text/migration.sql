-- AlterTable
ALTER TABLE "Following" ADD COLUMN "endedAt" DATETIME;

-- CreateTable
CREATE TABLE "TaskNotes" (
    "taskId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    CONSTRAINT "TaskNotes_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Obstacle_state_closedAt_idx" ON "Obstacle"("state", "closedAt");
