package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntrySeed;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「批量审核」 is set-based: a thousand entries cost as many statements as ten (FAQ-U12). */
@ProductTest
class ThousandEntriesInOneGoTest {
  @Autowired LibraryCast cast;
  @Autowired EntrySeed seed;
  @Autowired BatchAuditEntries batch;
  @Autowired ApproveEntry approveEntry;
  @Autowired EntryStore store;
  @Autowired AuditQueue queue;
  @Autowired Tasks tasks;
  @Autowired Journal journal;
  @Autowired StatementCounter statements;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市第一人民医院");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void oneOfAThousandThatMovedOnIsToldAndTheRestIsDoneInAsFewStatementsAsForTen() {
    int ofTen = statementsFor(seed.waiting(unit, wang, 10));
    List<Pick> thousand = seed.waiting(unit, wang, 1000);
    Pick stale = thousand.get(500);
    approveEntry.approve(unit, stale.id(), stale.version(), "");
    statements.take();

    List<BatchLine> lines = batch.audit(unit, thousand, EntryMove.APPROVE, "材料属实");

    assertThat(statements.take()).isEqualTo(ofTen + 1).isLessThanOrEqualTo(7);
    assertThat(lines).hasSize(1000);
    assertThat(lines.stream().filter(line -> !line.done()).toList())
        .singleElement()
        .satisfies(line -> assertThat(line.sentence()).contains("周敏").contains("审核通过该业绩"));
    assertThat(tasks.next(unit.organisation(), TaskKind.ACHIEVEMENT)).isNull();
    assertThat(journal.of(EntryHistory.KIND, thousand.getLast().id())).hasSize(1);
    assertThat(journal.intact(EntryHistory.KIND, thousand.getLast().id())).isTrue();
  }

  @Test
  void aReturnOfManyKeepsReasonAndContentOfEach() {
    List<Pick> many = seed.waiting(unit, wang, 40);
    statements.take();
    var said = Objection.of(cn.zhicheng.reference.ReturnReason.R02, "扫描件不清晰，请重新上传");
    batch.audit(unit, many, EntryMove.RETURN, said);
    assertThat(statements.take()).isLessThanOrEqualTo(7);
    assertThat(store.ofPerson(wang.person(), many.getLast().id()).opinion()).contains("扫描件不清晰");
  }

  @Test
  void onesOwnEntriesAndThoseOfOtherUnitsStayAsTheyAre() {
    Pick own = seed.waiting(unit, wang, 1).getFirst();
    Actor clerk =
        new Actor(
            unit.accountId(),
            Role.UNIT,
            "王䶮",
            null,
            wang.person(),
            unit.mandate(),
            false,
            "",
            false,
            unit.errand());
    Actor elsewhere = cast.unit("合肥市第二人民医院");
    Pick others = seed.waiting(elsewhere, cast.personOf(elsewhere, "李㛃"), 1).getFirst();

    var lines = batch.audit(clerk, List.of(own, others), EntryMove.APPROVE, "");

    assertThat(lines).extracting(BatchLine::done).containsExactly(false, false);
    assertThat(lines.get(0).sentence()).contains("您本人的业绩");
    assertThat(lines.get(1).title()).isEqualTo("未找到的业绩");
  }

  @RepeatedTest(3)
  void twoOverlappingBatchesDecideEachRowOnce() throws InterruptedException {
    List<Pick> all = seed.waiting(unit, wang, 300);
    List<Pick> backwards = new ArrayList<>(all.subList(100, 300)).reversed();
    var results = new ConcurrentLinkedQueue<BatchLine>();
    var outcome =
        AtOnce.both(
            () -> results.addAll(batch.audit(unit, all.subList(0, 200), EntryMove.APPROVE, "")),
            () -> results.addAll(batch.audit(unit, backwards, EntryMove.RETURN, "请补充")));

    assertThat(outcome).containsOnlyNulls();
    assertThat(results).filteredOn(BatchLine::done).hasSize(300);
    assertThat(results).filteredOn(line -> !line.done()).hasSize(100);
    assertThat(all).allMatch(pick -> journal.of(EntryHistory.KIND, pick.id()).size() == 1);
  }

  @Test
  void everythingThatMatchesLeavesOutWhatCameLater() {
    seed.waiting(unit, wang, 30);
    Instant seen = Instant.now();
    Pick late = seed.waiting(unit, wang, 1).getLast();

    List<Pick> picks = queue.picks(unit.organisation(), AuditFilter.of(Tab.WAITING), seen);

    assertThat(picks).hasSize(30).doesNotContain(late);
  }

  @Test
  void moreThanAThousandAreNotTaken() {
    List<Pick> picks = seed.waiting(unit, wang, 1001);
    assertThatThrownBy(() -> batch.audit(unit, picks, EntryMove.APPROVE, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(queue.picks(unit.organisation(), AuditFilter.of(Tab.WAITING), Instant.now()))
        .hasSize(1000);
    assertThat(store.ofPerson(wang.person(), picks.getFirst().id()).state())
        .isEqualTo(EntryState.SUBMITTED);
  }

  private int statementsFor(List<Pick> picks) {
    statements.take();
    assertThat(batch.audit(unit, picks, EntryMove.APPROVE, "")).allMatch(BatchLine::done);
    return statements.take();
  }
}
