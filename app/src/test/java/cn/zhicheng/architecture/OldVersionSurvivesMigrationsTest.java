package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While nodes are upgraded one by one, the old version works on the tables of the new one. */
class OldVersionSurvivesMigrationsTest {
  private static final Path MIGRATIONS = Path.of("../schema/src/main/resources/db/migration");

  @Test
  void noMigrationTakesAwayWhatTheVersionBeforeItNeeds() throws IOException {
    var findings = new ArrayList<String>();
    int read = 0;
    try (var files = Files.newDirectoryStream(MIGRATIONS, "V*__*.sql")) {
      for (Path file : files) {
        int version = Integer.parseInt(file.getFileName().toString().split("__")[0].substring(1));
        if (version >= MigrationRules.FIRST) {
          read++;
          findings.addAll(MigrationRules.findings(version, Files.readString(file)));
        }
      }
    }
    assertThat(findings).isEmpty();
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE person",
        "ALTER TABLE person DROP COLUMN mobile",
        "ALTER TABLE person DROP mobile",
        "ALTER TABLE person ADD COLUMN a int, DROP COLUMN mobile",
        "ALTER TABLE person RENAME TO people",
        "ALTER TABLE person RENAME COLUMN mobile TO phone",
        "ALTER TABLE person ALTER COLUMN mobile TYPE text",
        "ALTER TABLE person ALTER mobile SET DATA TYPE text",
        "ALTER TABLE person ALTER COLUMN mobile SET NOT NULL",
        "ALTER TABLE person ADD COLUMN mobile text NOT NULL",
        "ALTER TABLE person ADD mobile varchar(20) NOT NULL",
        "ALTER TABLE person ADD COLUMN a int DEFAULT 1, ADD COLUMN b int NOT NULL",
        "ALTER TABLE person ADD CONSTRAINT person_mobile CHECK (mobile <> '')",
        "ALTER TABLE person ADD UNIQUE (mobile)",
        "CREATE UNIQUE INDEX person_mobile ON person (mobile)",
        "-- contract: because\nALTER TABLE person DROP COLUMN mobile",
        "-- contract since V70: of this very release\nALTER TABLE person DROP COLUMN mobile",
        "-- drop it\nALTER TABLE\n  person\n  DROP COLUMN mobile",
      })
  void whatTakesAwayIsRefused(String sql) {
    assertThat(MigrationRules.findings(70, sql + ";")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE person ADD COLUMN mobile text",
        "ALTER TABLE person ADD COLUMN mobile text NOT NULL DEFAULT ''",
        "ALTER TABLE person ADD COLUMN mobile text DEFAULT '' NOT NULL",
        "ALTER TABLE person ALTER COLUMN mobile DROP NOT NULL",
        "ALTER TABLE person DROP CONSTRAINT person_mobile_check",
        "CREATE TABLE pet (id uuid PRIMARY KEY, name text NOT NULL UNIQUE)",
        "CREATE TABLE pet (id uuid); CREATE UNIQUE INDEX pet_id ON pet (id)",
        "CREATE INDEX person_mobile ON person (mobile)",
        "-- DROP TABLE person is what we do not do\nSELECT 1",
        "-- contract since V69: nothing reads it\nALTER TABLE person DROP COLUMN mobile",
      })
  void whatAddsOrWasPreparedIsTaken(String sql) {
    assertThat(MigrationRules.findings(70, sql + ";")).isEqualTo(List.of());
  }
}
