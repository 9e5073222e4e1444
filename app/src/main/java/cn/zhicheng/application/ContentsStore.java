package cn.zhicheng.application;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.reference.TitleLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what lies in an application's file beside its dossier, in one statement. */
@Repository
class ContentsStore {
  private final DSLContext db;

  ContentsStore(DSLContext db) {
    this.db = db;
  }

  /**
   * What is read of an application.
   *
   * @param submitted by round
   * @param copies of library entries as they are now
   * @param proofs by id
   * @param posts of its unit; empty where none are on record or nobody asked
   */
  record Contents(
      Map<Integer, Submission> submitted,
      List<Item> copies,
      Map<UUID, StoredDocument> proofs,
      Optional<PostBalance> posts) {}

  /**
   * What was submitted in these rounds, with the copies.
   *
   * @param proofs ids out of the application's own dossier
   * @param level whose posts matter; null when none do
   */
  Contents of(
      Application application,
      Set<Integer> rounds,
      Collection<UUID> proofs,
      @Nullable TitleLevel level) {
    var submitted = SubmissionStore.submitted(application.id(), rounds).as("submitted");
    var copies = ItemStore.copies(application.id());
    var described = Documents.described(proofs).as("proofs");
    Field<Optional<PostBalance>> posts =
        level == null ? PostBalances.NOT_ASKED : PostBalances.of(application, level);
    return db.select(submitted, copies, described, posts.as("posts"))
        .fetchSingle(row -> new Contents(row.value1(), row.value2(), row.value3(), row.value4()));
  }
}
