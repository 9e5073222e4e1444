package cn.zhicheng.form.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Cast;
import cn.zhicheng.export.ExportFailed;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintTrouble;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ReferenceNumber;
import cn.zhicheng.shared.UnfinishedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** 「打印故障」: what was not printed reaches operations under the number the person was told. */
@ProductTest
class PrintFailurePagesTest {
  private static final String PATH = "/operations/print-failures";
  @Autowired PrintGuard guard;
  @Autowired PrintFailures failures;
  @Autowired ApplicationEventPublisher events;
  @Autowired Journal journal;
  @Autowired Cast cast;
  @Autowired PresetAccounts presets;
  @Autowired Pages pages;

  /** Fails as a form would whose text cannot be laid out. */
  private PrintFailure failed(String number) {
    var name = new PrintName("专业技术资格评审表", number);
    assertThatThrownBy(() ->
            guard.print(
                name,
                () -> {
                  throw new IllegalArgumentException("王䶮 34012319880229005X");
                }))
        .isInstanceOf(UnfinishedException.class);
    PrintFailure newest = failures.list(true, null).rows().getFirst();
    assertThat(newest.number()).isEqualTo(number);
    return newest;
  }

  @Test
  void operationsReadItAndMarkItDone() {
    Actor operator = presets.operations();
    String number = "A" + UUID.randomUUID().toString().substring(0, 12);
    PrintFailure failure = failed(number);
    var page = pages.get(operator, PATH);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("打印故障", failure.reference(), number, "程序出错", "IllegalArgumentException")
        .doesNotContain("34012319880229005X", "王䶮");
    assertThat(pages.post(operator, PATH + "/" + failure.id() + "/done", Map.of()).status())
        .isEqualTo(303);
    pages.post(operator, PATH + "/" + failure.id() + "/done", Map.of());
    assertThat(pages.get(operator, PATH).text()).doesNotContain(number);
    assertThat(pages.get(operator, PATH + "?all=true").text()).contains(number, "处理完毕");
    assertThat(journal.of("PRINT_FAILURE", failure.id()))
        .extracting(JournalLine::action)
        .containsExactly("FAIL", "DONE");
  }

  @Test
  void nobodyElseReadsOrMarksIt() {
    Actor applicant = cast.story().applicant();
    PrintFailure failure = failed("B" + UUID.randomUUID().toString().substring(0, 12));
    assertThat(pages.get(applicant, PATH).status()).isEqualTo(403);
    assertThat(pages.post(applicant, PATH + "/" + failure.id() + "/done", Map.of()).status())
        .isEqualTo(403);
    assertThat(
            pages.post(presets.operations(), PATH + "/" + Ids.next() + "/done", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void moreThanAPageIsPagedByKey() {
    for (int i = 0; i < 21; i++) {
      failed("C" + UUID.randomUUID().toString().substring(0, 12));
    }
    var first = failures.list(true, null);
    assertThat(first.rows()).hasSize(20);
    UUID last = first.rows().getLast().id();
    assertThat(first.next()).isEqualTo(last.toString());
    assertThat(failures.list(true, last).rows())
        .isNotEmpty()
        .allMatch(failure -> failure.id().compareTo(last) != 0)
        .doesNotContainAnyElementsOf(first.rows());
    assertThat(pages.get(presets.operations(), PATH).text()).contains("下一页");
  }

  @Test
  void whatFailsInTheBackgroundIsThereToo() {
    String reference = ReferenceNumber.next();
    String number = UUID.randomUUID().toString().substring(0, 12);
    events.publishEvent(
        new ExportFailed("申报材料全卷_" + number, reference, new IllegalStateException("x")));
    assertThat(failures.list(true, null).rows().getFirst())
        .satisfies(failure -> {
          assertThat(failure.reference()).isEqualTo(reference);
          assertThat(failure.kind()).isEqualTo("申报材料全卷");
          assertThat(failure.number()).isEqualTo(number);
          assertThat(failure.trouble()).isEqualTo(PrintTrouble.BROKEN);
        });
  }
}
