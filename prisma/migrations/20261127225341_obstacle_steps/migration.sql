-- AlterTable
ALTER TABLE "Obstacle" ADD COLUMN "joinedIntoId" INTEGER;
ALTER TABLE "Obstacle" ADD COLUMN "waitingSince" DATETIME;

-- AlterTable
ALTER TABLE "ObstacleTask" ADD COLUMN "clearedAt" DATETIME;

-- CreateTable
CREATE TABLE "ObstacleStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "obstacleId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "unitId" INTEGER,
    "answerBy" TEXT,
    "taskId" INTEGER,
    "decisionId" INTEGER,
    "undoesId" INTEGER,
    "before" JSONB NOT NULL,
    "incomingId" INTEGER,
    CONSTRAINT "ObstacleStep_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ObstacleStep_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ObstacleStep_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ObstacleStep_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ObstacleStep_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ObstacleStep_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "ObstacleStep" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ObstacleStep_undoesId_key" ON "ObstacleStep"("undoesId");

-- CreateIndex
CREATE INDEX "ObstacleStep_obstacleId_at_idx" ON "ObstacleStep"("obstacleId", "at");

-- CreateIndex
CREATE INDEX "ObstacleStep_taskId_at_idx" ON "ObstacleStep"("taskId", "at");

-- CreateIndex
CREATE INDEX "ObstacleStep_personId_at_idx" ON "ObstacleStep"("personId", "at");

-- CreateIndex
CREATE INDEX "ObstacleStep_decisionId_idx" ON "ObstacleStep"("decisionId");

-- CreateIndex
CREATE INDEX "Obstacle_joinedIntoId_idx" ON "Obstacle"("joinedIntoId");
