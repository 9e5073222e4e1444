package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Archive;
import cn.zhicheng.person.Paging;
import cn.zhicheng.person.PersonalData;
import cn.zhicheng.shared.Slice;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 「个人业绩库」 for 「导出我的数据」: every entry in every state, the bin included. */
@Component
class LibraryData implements PersonalData {
  private static final int PAGE = 200;
  private final DSLContext db;
  private final EntryFiles files;
  private final CategoryCatalogue catalogue;

  LibraryData(DSLContext db, EntryFiles files, CategoryCatalogue catalogue) {
    this.db = db;
    this.files = files;
    this.catalogue = catalogue;
  }

  @Override
  public int position() {
    return 2;
  }

  @Override
  public void write(Actor actor, Archive archive) throws IOException {
    UUID person = actor.person();
    var entries = new Paging<LibraryEntry>(after -> page(person, after));
    archive.json("library", "个人业绩库", entries.map(this::told));
  }

  private Slice<LibraryEntry> page(UUID person, @Nullable UUID after) {
    var rows =
        db.selectFrom(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
            .and(after == null ? DSL.noCondition() : ACHIEVEMENT_ENTRY.ID.gt(after))
            .orderBy(ACHIEVEMENT_ENTRY.ID)
            .limit(PAGE + 1)
            .fetch(EntryStore::entry);
    return Slice.cut(rows, PAGE, entry -> entry.id().toString());
  }

  private Map<String, Object> told(LibraryEntry entry) {
    var values = new LinkedHashMap<String, Object>();
    values.put("id", entry.id());
    values.put("category", catalogue.category(entry.category(), entry.categoryVersion()).name());
    values.put("title", entry.title());
    values.put("source", entry.source().label());
    values.put("state", entry.state().label());
    values.put("payload", entry.payload());
    values.put("files", files.of(entry.id()).stream().map(Attachment::documentId).toList());
    values.put("opinion", entry.opinion());
    values.put("submittedAt", Objects.requireNonNullElse(entry.submittedAt(), ""));
    values.put("auditedAt", Objects.requireNonNullElse(entry.auditedAt(), ""));
    values.put("revision", entry.revision());
    return values;
  }
}
