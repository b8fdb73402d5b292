-- By hand: SQLite adds a nullable column with a key in place, where the generated script would copy both tables.
ALTER TABLE "Task" ADD COLUMN "partOfUnitId" INTEGER REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TaskVersion" ADD COLUMN "partOfUnitId" INTEGER REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
