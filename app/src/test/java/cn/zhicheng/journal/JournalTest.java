package cn.zhicheng.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class JournalTest {
  @Autowired Journal journal;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext db;

  private final UUID subject = Ids.next();

  private void write(String action) {
    transaction.executeWithoutResult(t ->
        journal.write(
            new By(null, "周敏", "用人单位", "蜀山区教体局"),
            new Entry(
                "TEST", subject, action, "A", "B", "材料属实", Map.of("b", List.of(1, 2), "aa", "二"))));
  }

  @Test
  void linesHangOnEachOther() {
    write("SUBMIT");
    write("PASS");
    var lines = journal.of("TEST", subject);
    assertThat(lines).extracting(JournalLine::seq).containsExactly(1, 2);
    assertThat(lines.get(1).prevHash()).isEqualTo(lines.get(0).hash());
    assertThat(journal.intact("TEST", subject)).isTrue();
  }

  @Test
  void whoReadTheEndTooEarlyWritesBehindTheOthers() {
    JournalHead early = db.select(Journal.head("TEST", DSL.val(subject))).fetchSingle().value1();
    write("SUBMIT");
    write("LOOK");
    transaction.executeWithoutResult(t ->
        journal.write(
            By.system(), new Entry("TEST", subject, "PASS", "A", "B", "", Map.of()), early));
    assertThat(journal.of("TEST", subject))
        .extracting(JournalLine::action)
        .containsExactly("SUBMIT", "LOOK", "PASS");
    assertThat(journal.intact("TEST", subject)).isTrue();
  }

  @Test
  void aLineForgedBehindTheTriggersBackIsFound() {
    write("SUBMIT");
    write("PASS");
    db.execute("alter table journal_entry disable trigger journal_no_change");
    db.execute("update journal_entry set reason = '改过' where subject_id = ? and seq = 1", subject);
    db.execute("alter table journal_entry enable trigger journal_no_change");
    assertThat(journal.intact("TEST", subject)).isFalse();
  }

  @Test
  void theDatabaseRefusesChangeAndDeletion() {
    write("SUBMIT");
    assertThatThrownBy(
            () -> db.execute("update journal_entry set reason = '' where subject_id = ?", subject))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> db.execute("delete from journal_entry where subject_id = ?", subject))
        .hasMessageContaining("append-only");
  }

  @Test
  void nothingIsWrittenOutsideATransaction() {
    assertThatThrownBy(() ->
            journal.write(By.system(), new Entry("TEST", subject, "X", null, null, "", Map.of())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
