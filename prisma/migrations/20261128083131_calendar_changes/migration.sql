-- AlterTable
ALTER TABLE "SpecialDay" ADD COLUMN "swappedWith" TEXT;

-- CreateTable
CREATE TABLE "CalendarChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "personId" INTEGER,
    "onBehalfOfId" INTEGER,
    "channel" TEXT NOT NULL,
    "incomingId" INTEGER,
    "deed" TEXT NOT NULL,
    "undoesId" INTEGER,
    CONSTRAINT "CalendarChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CalendarChange_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "CalendarChange" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarChangeDay" (
    "changeId" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "kindBefore" TEXT,
    "nameBefore" TEXT,
    "swapBefore" TEXT,
    "kindAfter" TEXT,
    "nameAfter" TEXT,
    "swapAfter" TEXT,

    PRIMARY KEY ("changeId", "on"),
    CONSTRAINT "CalendarChangeDay_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "CalendarChange" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
-- Written by hand: columns with a default can be added, and rebuilding these two tables would take minutes.
ALTER TABLE "Task" ADD COLUMN "calendarRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "TaskVersion" ADD COLUMN "rescheduledBy" INTEGER NOT NULL DEFAULT 0;

-- DropIndex
DROP INDEX "TaskVersion_taskId_version_key";

-- CreateIndex
CREATE UNIQUE INDEX "TaskVersion_taskId_version_rescheduledBy_key" ON "TaskVersion"("taskId", "version", "rescheduledBy");

-- CreateIndex
CREATE INDEX "Task_state_kind_calendarRevision_idx" ON "Task"("state", "kind", "calendarRevision");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarChange_undoesId_key" ON "CalendarChange"("undoesId");

-- CreateIndex
CREATE INDEX "CalendarChange_personId_at_idx" ON "CalendarChange"("personId", "at");

-- CreateIndex
CREATE INDEX "CalendarChangeDay_on_idx" ON "CalendarChangeDay"("on");
