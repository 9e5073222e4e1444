package cn.zhicheng.achievement.imports;

import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.TrialCategories;
import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.sheet.SheetCell;
import cn.zhicheng.testing.ProductTest;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Pieces of 2,000 rows are written while the next is read; nothing of a list gets lost thereby. */
@ProductTest
@Import(TrialCategories.class)
class LongListsAreStagedPieceByPieceTest {
  private static final int PIECE = 2000;

  /** Beyond the first 65,536 characters of Unicode, as rare characters in names are. */
  private static final String RARE = "𠮷𪚥".repeat(100);

  @Autowired LibraryCast cast;
  @Autowired ImportTargets targets;
  @Autowired UploadImport upload;
  @Autowired ImportStore store;
  @Autowired StagedRows rows;
  @Autowired ImportRules rules;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired DSLContext db;

  private LibraryImport list;

  @BeforeEach
  void aListIsBeingRead() {
    Actor wang = cast.personOf(cast.unit("安徽省立医院"), "王䶮");
    list = upload.upload(wang, targets.entries("TRIAL"), "论文.xlsx", new byte[] {1});
  }

  private Staging staging() {
    return new Staging(list, targets.of(list), rules, rows, store, transaction, clock);
  }

  private static void rows(Staging staging, int from, int to) throws Exception {
    for (int i = from; i < to; i++) {
      staging.row(i + 2, cells(Lists.paper(RARE + i)));
    }
  }

  private static List<SheetCell> cells(List<String> texts) {
    return texts.stream().map(text -> new SheetCell(SheetCell.Kind.TEXT, text)).toList();
  }

  private List<String> titles() {
    return db.select(LIBRARY_IMPORT_ROW.TITLE)
        .from(LIBRARY_IMPORT_ROW)
        .where(LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list.id()))
        .orderBy(LIBRARY_IMPORT_ROW.ROW_NO)
        .fetch(LIBRARY_IMPORT_ROW.TITLE);
  }

  @Test
  void everyRowArrivesInItsOrderToTheLetter() throws Exception {
    int count = 2 * PIECE + 7;
    try (Staging staging = staging()) {
      staging.row(1, cells(Lists.PAPERS));
      rows(staging, 0, count);
      assertThat(staging.finish()).isEqualTo(new Counts(count, 0, 0));
    }
    List<String> titles = titles();
    assertThat(titles).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(titles.get(i)).contains(RARE + i);
    }
  }

  @Test
  void aRunThatWasOvertakenWritesNoFurtherPiece() throws Exception {
    try (Staging staging = staging()) {
      staging.row(1, cells(Lists.PAPERS));
      rows(staging, 0, 2 * PIECE);
      db.update(LIBRARY_IMPORT)
          .set(LIBRARY_IMPORT.RUN, Ids.next())
          .where(LIBRARY_IMPORT.ID.eq(list.id()))
          .execute();
      assertThatThrownBy(
              () -> {
                rows(staging, 2 * PIECE, 4 * PIECE);
                staging.finish();
              })
          .isInstanceOf(OvertakenException.class);
    }
    assertThat(titles().size()).isLessThanOrEqualTo(2 * PIECE);
  }

  @Test
  void whoeverIsToldToStopStops() throws Exception {
    try (Staging staging = staging()) {
      staging.row(1, cells(Lists.PAPERS));
      rows(staging, 0, 5);
      Thread.currentThread().interrupt();
      assertThatThrownBy(staging::finish).isInstanceOf(OvertakenException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(titles()).isEmpty();
  }
}
