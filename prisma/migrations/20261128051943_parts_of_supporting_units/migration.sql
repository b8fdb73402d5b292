-- CreateTable
CREATE TABLE "SupportStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "onBehalfOfId" INTEGER,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "percentBefore" INTEGER,
    "percentAfter" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "officerId" INTEGER,
    "obstacleId" INTEGER,
    "undoesId" INTEGER,
    "correctsId" INTEGER,
    "before" JSONB NOT NULL,
    "incomingId" INTEGER,
    CONSTRAINT "SupportStep_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SupportStep_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SupportStep_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SupportStep_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SupportStep_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SupportStep_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "SupportStep" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_TaskSupport" (
    "taskId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "content" TEXT NOT NULL DEFAULT '',
    "officerId" INTEGER,
    "percent" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "reportedAt" DATETIME,

    PRIMARY KEY ("taskId", "unitId"),
    CONSTRAINT "TaskSupport_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TaskSupport_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskSupport_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_TaskSupport" ("taskId", "unitId") SELECT "taskId", "unitId" FROM "TaskSupport";
DROP TABLE "TaskSupport";
ALTER TABLE "new_TaskSupport" RENAME TO "TaskSupport";
CREATE INDEX "TaskSupport_unitId_idx" ON "TaskSupport"("unitId");
CREATE INDEX "TaskSupport_officerId_idx" ON "TaskSupport"("officerId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "SupportStep_undoesId_key" ON "SupportStep"("undoesId");

-- CreateIndex
CREATE INDEX "SupportStep_taskId_unitId_idx" ON "SupportStep"("taskId", "unitId");

-- CreateIndex
CREATE INDEX "SupportStep_personId_at_idx" ON "SupportStep"("personId", "at");

-- CreateIndex
CREATE INDEX "SupportStep_at_idx" ON "SupportStep"("at");

-- CreateIndex
CREATE INDEX "SupportStep_incomingId_idx" ON "SupportStep"("incomingId");
