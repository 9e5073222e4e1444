package cn.zhicheng.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines written for many subjects at once hang on each subject's own last line. */
@ProductTest
class JournalBatchTest {
  private static final By UNIT = new By(null, "周敏", "用人单位", "蜀山区教体局");

  @Autowired Journal journal;
  @Autowired JournalBatch batch;
  @Autowired TransactionTemplate transaction;
  @Autowired StatementCounter statements;

  private final UUID known = Ids.next();
  private final UUID fresh = Ids.next();

  @Test
  void everyChainStaysWhole() {
    transaction.executeWithoutResult(t -> journal.write(UNIT, line(known, "SUBMIT")));
    statements.take();
    transaction.executeWithoutResult(
        t -> batch.write(UNIT, List.of(line(fresh, "APPROVE"), line(known, "APPROVE"))));
    assertThat(statements.take()).isEqualTo(2);
    transaction.executeWithoutResult(t -> journal.write(UNIT, line(known, "RETURN")));

    assertThat(journal.of("TEST", known)).extracting(JournalLine::seq).containsExactly(1, 2, 3);
    assertThat(journal.of("TEST", fresh)).extracting(JournalLine::seq).containsExactly(1);
    assertThat(journal.intact("TEST", known)).isTrue();
    assertThat(journal.intact("TEST", fresh)).isTrue();
    assertThat(journal.of("TEST", known).get(1).detail()).containsEntry("a", "二");
  }

  @Test
  void theLastLineOfEachSubjectIsFound() {
    transaction.executeWithoutResult(t ->
        batch.write(
            UNIT, Stream.of("SUBMIT", "WITHDRAW").map(action -> line(known, action)).toList()));
    var last = batch.last("TEST", List.of(known, fresh));
    assertThat(last).containsOnlyKeys(known);
    assertThat(last.get(known).action()).isEqualTo("WITHDRAW");
    assertThat(journal.intact("TEST", known)).isTrue();
  }

  @Test
  void nothingIsWrittenOutsideATransaction() {
    assertThatThrownBy(() -> batch.write(UNIT, List.of(line(known, "SUBMIT"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private static Entry line(UUID subject, String action) {
    return new Entry("TEST", subject, action, "A", null, "材料属实", Map.of("a", "二"));
  }
}
