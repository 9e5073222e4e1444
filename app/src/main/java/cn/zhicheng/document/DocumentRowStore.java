package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.DOCUMENT;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.schema.tables.records.DocumentRecord;
import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The document table. Owner is the actor's person or, for officials, their organisation. */
@Repository
class DocumentRowStore {
  private final DSLContext db;

  DocumentRowStore(DSLContext db) {
    this.db = db;
  }

  /** One that is there already, under the same id, stays as it is. */
  void add(Actor actor, StoredDocument document, Instant at) {
    db.insertInto(DOCUMENT)
        .set(DOCUMENT.ID, document.id())
        .set(DOCUMENT.SHA256, document.sha256())
        .set(DOCUMENT.SIZE, document.size())
        .set(DOCUMENT.MIME, document.mime())
        .set(DOCUMENT.NAME, document.name())
        .set(DOCUMENT.PAGES, document.pages())
        .set(DOCUMENT.PREVIEW_SHA256, document.preview())
        .set(DOCUMENT.SCAN, document.scan().name())
        .set(DOCUMENT.OWNER_PERSON, actor.personId())
        .set(DOCUMENT.OWNER_ORGANISATION, actor.personId() == null ? actor.organisation() : null)
        .set(DOCUMENT.UPLOADED_BY, actor.accountId())
        .set(DOCUMENT.UPLOADED_AT, at)
        .onConflict(DOCUMENT.ID)
        .doNothing()
        .execute();
  }

  Map<UUID, StoredDocument> find(Collection<UUID> ids) {
    return db.selectFrom(DOCUMENT)
        .where(DOCUMENT.ID.in(ids))
        .fetchMap(DOCUMENT.ID, DocumentRowStore::document);
  }

  /** The same as part of another query. */
  static Field<Map<UUID, StoredDocument>> found(Collection<UUID> ids) {
    return DSL.multiset(DSL.selectFrom(DOCUMENT).where(DOCUMENT.ID.in(ids)))
        .convertFrom(rows -> rows.intoMap(DOCUMENT.ID, DocumentRowStore::document));
  }

  Optional<StoredDocument> find(UUID id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** How many of these the actor owns. */
  int owned(Actor actor, Collection<UUID> ids) {
    return db.fetchCount(DOCUMENT, DOCUMENT.ID.in(ids).and(ownedBy(actor)));
  }

  /** The person whose document it is; empty for documents of organisations. */
  Optional<UUID> person(UUID id) {
    return db.select(DOCUMENT.OWNER_PERSON)
        .from(DOCUMENT)
        .where(DOCUMENT.ID.eq(id))
        .fetchOptional(DOCUMENT.OWNER_PERSON);
  }

  /** A person's documents, in order of their upload. */
  Slice<StoredDocument> ofPerson(UUID person, @Nullable UUID after, int size) {
    var rows =
        db.selectFrom(DOCUMENT)
            .where(DOCUMENT.OWNER_PERSON.eq(person))
            .and(after == null ? DSL.noCondition() : DOCUMENT.ID.gt(after))
            .orderBy(DOCUMENT.ID)
            .limit(size + 1)
            .fetch(DocumentRowStore::document);
    return Slice.cut(rows, size, document -> document.id().toString());
  }

  /** Documents of the actor with this content, the latest first. */
  List<StoredDocument> twins(Actor actor, String sha256) {
    return db.selectFrom(DOCUMENT)
        .where(DOCUMENT.SHA256.eq(sha256))
        .and(ownedBy(actor))
        .orderBy(DOCUMENT.ID.desc())
        .limit(20)
        .fetch(DocumentRowStore::document);
  }

  private static Condition ownedBy(Actor actor) {
    if (actor.personId() != null) {
      return DOCUMENT.OWNER_PERSON.eq(actor.personId());
    }
    return actor.organisationId() == null
        ? DSL.falseCondition()
        : DOCUMENT.OWNER_ORGANISATION.eq(actor.organisationId());
  }

  private static StoredDocument document(DocumentRecord row) {
    return new StoredDocument(
        row.getId(),
        row.getName(),
        row.getMime(),
        row.getSize(),
        row.getSha256(),
        row.getPages(),
        row.getPreviewSha256(),
        ScanState.valueOf(row.getScan()));
  }
}
