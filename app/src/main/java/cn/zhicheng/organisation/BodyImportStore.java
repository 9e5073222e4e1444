package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION_IMPORT;

import cn.zhicheng.sheet.SheetRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Uploaded lists; each is seen by the account that brought it. */
@Repository
class BodyImportStore {
  private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};
  private static final TypeReference<Set<Integer>> NUMBERS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final DSLContext db;

  BodyImportStore(DSLContext db) {
    this.db = db;
  }

  /** A list as uploaded. */
  record Upload(
      UUID id,
      String scope,
      String fileName,
      List<SheetRow> rows,
      @Nullable Instant doneAt,
      Set<Integer> added,
      int version) {}

  void add(UUID id, UUID account, String scope, String fileName, List<SheetRow> rows, Instant at) {
    db.insertInto(ORGANISATION_IMPORT)
        .set(ORGANISATION_IMPORT.ID, id)
        .set(ORGANISATION_IMPORT.ACCOUNT_ID, account)
        .set(ORGANISATION_IMPORT.SCOPE, scope)
        .set(ORGANISATION_IMPORT.FILE_NAME, fileName)
        .set(ORGANISATION_IMPORT.ROWS, JSONB.valueOf(JSON.writeValueAsString(rows)))
        .set(ORGANISATION_IMPORT.CREATED_AT, at)
        .execute();
  }

  Optional<Upload> of(UUID account, UUID id) {
    return db.selectFrom(ORGANISATION_IMPORT)
        .where(ORGANISATION_IMPORT.ID.eq(id))
        .and(ORGANISATION_IMPORT.ACCOUNT_ID.eq(account))
        .fetchOptional(row ->
            new Upload(
                row.getId(),
                row.getScope(),
                row.getFileName(),
                JSON.readValue(row.getRows().data(), ROWS),
                row.getDoneAt(),
                JSON.readValue(row.getAdded().data(), NUMBERS),
                row.getVersion()));
  }

  /** Whether nobody took it over before. */
  boolean done(UUID id, int version, List<Integer> added, Instant at) {
    return db.update(ORGANISATION_IMPORT)
            .set(ORGANISATION_IMPORT.DONE_AT, at)
            .set(ORGANISATION_IMPORT.ADDED, JSONB.valueOf(JSON.writeValueAsString(added)))
            .set(ORGANISATION_IMPORT.VERSION, ORGANISATION_IMPORT.VERSION.plus(1))
            .where(ORGANISATION_IMPORT.ID.eq(id))
            .and(ORGANISATION_IMPORT.VERSION.eq(version))
            .and(ORGANISATION_IMPORT.DONE_AT.isNull())
            .execute()
        == 1;
  }
}
