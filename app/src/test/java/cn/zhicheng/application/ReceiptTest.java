package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every press of one page's 「提交」 leads to one receipt, and the receipt can be checked. */
@ProductTest
class ReceiptTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Life life;
  @Autowired Receipts receipts;
  @Autowired Pages pages;

  private static String path(Cast.Story story) {
    return "/applications/" + story.application();
  }

  @Test
  void pressedAgainAndAgainItIsTheSameReceipt() {
    Cast.Story story = cast.story();
    var press = Map.of("version", String.valueOf(climb.now(story).version()));
    String first = pages.post(story.applicant(), path(story) + "/submit", press).location();
    assertThat(first).isEqualTo(path(story) + "/receipt?round=1");
    assertThat(pages.post(story.applicant(), path(story) + "/submit", press).location())
        .isEqualTo(first);
    climb.pass(story, story.unit());
    climb.giveBack(story, story.department());
    climb.repair(story);
    assertThat(pages.post(story.applicant(), path(story) + "/submit", press).location())
        .isEqualTo(first);
    assertThat(climb.now(story).round()).isEqualTo(2);
  }

  @Test
  void anOldPageThatNeverSubmittedIsStillStale() {
    Cast.Story story = cast.story();
    String old = String.valueOf(climb.now(story).version() - 1);
    assertThat(
            pages.post(story.applicant(), path(story) + "/submit", Map.of("version", old)).status())
        .isEqualTo(409);
  }

  @Test
  void itNamesEverythingAndEveryBody() {
    Cast.Story story = cast.story();
    climb.submit(story);
    Receipt receipt = receipts.of(story.applicant(), story.application(), 0);
    var page = pages.get(story.applicant(), path(story) + "/receipt");
    assertThat(page.text())
        .contains("提交回执", "保存回执", "核对回执", receipt.hash(), climb.now(story).number(), "北京时间");
    assertThat(page.text())
        .containsPattern("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}")
        .contains(story.levels().stream().map(level -> level.organisationName()).toList());
  }

  @Test
  void aDraftHasNoneAndOthersFindNone() {
    Cast.Story story = cast.story();
    assertThat(pages.get(story.applicant(), path(story) + "/receipt").status()).isEqualTo(409);
    climb.submit(story);
    var other = cast.another(story, "李㛃").applicant();
    assertThat(pages.get(other, path(story) + "/receipt").status()).isEqualTo(404);
    assertThat(pages.get(story.applicant(), path(story) + "/receipt?round=7").status())
        .isEqualTo(404);
  }

  @Test
  void itIsCheckedAgainstWhatIsKept() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String hash = receipts.of(story.applicant(), story.application(), 1).hash();
    String number = climb.now(story).number();
    String check = "/applications/receipts/check?number=" + number + "&hash=";
    assertThat(pages.get(story.applicant(), check + hash).text()).contains("核对一致", "第 1 次提交");
    assertThat(pages.get(story.applicant(), check + "0" + hash.substring(1) + "x").text())
        .contains("没有找到一致的提交");
    var other = cast.another(story, "李㛃").applicant();
    assertThat(pages.get(other, check + hash).text()).contains("没有找到一致的提交");
    life.tamper(story.application());
    assertThat(pages.get(story.applicant(), check + hash).text()).contains("内容与提交时不同");
  }
}
