package cn.zhicheng.front.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class HelpPagesTest {
  @Autowired Pages pages;

  private Answer open(String path) {
    Answer answer = pages.answer(get(path));
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer;
  }

  @Test
  void everyQuestionHasAnAnchorAndStandsClosed() {
    Answer help = open("/help");
    assertThat(help.page().select(".faq details")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(help.page().select(".faq details[open]")).isEmpty();
    for (Element link : help.page().select(".faq-link a")) {
      assertThat(help.page().select("[id='" + link.attr("href").substring(1) + "']")).hasSize(1);
    }
    assertThat(help.page().select("a[href=tel:12345]")).isNotEmpty();
  }

  @Test
  void aSearchShowsWhatItFoundOpenedAndMarked() {
    Answer found = pages.answer(get("/help").param("q", "修改专业"));
    assertThat(found.page().select(".faq details[open]")).isNotEmpty();
    assertThat(found.page().select(".faq details mark").eachText())
        .isNotEmpty()
        .allMatch("修改专业"::equals);
    assertThat(found.page().expectFirst("[role=status]").text()).contains("修改专业");
    assertThat(found.page().expectFirst("input[name=q]").attr("value")).isEqualTo("修改专业");
    assertThat(found.page().select(".faq details"))
        .hasSizeLessThan(open("/help").page().select(".faq details").size());
  }

  @Test
  void aSearchForNothingThereSaysSoAndWhatIsTypedStaysText() {
    Answer none = pages.answer(get("/help").param("q", "<script>x</script>"));
    assertThat(none.text()).contains("没有找到含有「<script>x</script>」的问题", "换个说法试试");
    assertThat(none.page().select("script:not([src])")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "unit", "department", "bureau", "organiser", "operations"})
  void aManualIsItsFileWithAContentsThatLeadsToEveryHeading(String role) throws IOException {
    Answer manual = open("/help/manual/" + role);
    List<String> source = source(role);
    assertThat(manual.page().select("h1").eachText())
        .containsExactly(source.getFirst().replace("# ", ""));
    var headings = manual.page().select(".prose h2[id], .prose h3[id]");
    assertThat(headings)
        .hasSize((int) source.stream().filter(line -> line.matches("###? .*")).count());
    assertThat(manual.page().select(".toc li a").eachAttr("href"))
        .containsExactlyElementsOf(headings.stream().map(h -> "#" + h.id()).toList());
    assertThat(manual.page().select("button[data-print][hidden]")).hasSize(1);
  }

  /** Lines of the file, with those of the chapters it shares with others. */
  private static List<String> source(String name) throws IOException {
    var lines = new ArrayList<String>();
    for (String line : Files.readAllLines(Path.of("../docs/manual", name + ".md"))) {
      var shared = Pattern.compile("^\\[.*]\\((shared/.*)\\.md\\)$").matcher(line);
      if (shared.matches()) {
        lines.addAll(source(shared.group(1)));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  @Test
  void theChaptersAreNumberedAndThePicturesKeepTheirPlace() {
    var manual = open("/help/manual/bureau").page();
    assertThat(manual.select(".prose h2").eachText())
        .startsWith("一、登录", "二、审核职称申报")
        .anySatisfy(heading -> assertThat(heading).startsWith("十一、"));
    assertThat(manual.select(".prose img"))
        .isNotEmpty()
        .allSatisfy(picture -> {
          assertThat(picture.attr("src")).matches("/static/manual/[a-z-]+\\.png\\?v=[0-9a-f]{12}");
          assertThat(picture.attr("alt")).isNotBlank();
          assertThat(Integer.parseInt(picture.attr("width"))).isPositive();
          assertThat(picture.attr("loading")).isEqualTo("lazy");
        });
  }

  @Test
  void theFooterLeadsToTheStatementOnAccessibility() {
    assertThat(open("/").page().select("footer a[href=/accessibility]")).hasSize(1);
    assertThat(open("/accessibility").text()).contains("WCAG", "大字", "已知的不足", "12345");
  }

  @Test
  void theManualsTellTheWayInWithTheFaqsLabels() {
    assertThat(open("/help/manual/person").text())
        .contains("个人登录", "前往安徽政务网", "个人用户", "忘记密码", "是否同步注册单位", "选择单位")
        .contains("申请说明", "变更单位", "360 安全浏览器极速模式");
    assertThat(open("/help/manual/unit").text())
        .contains("单位登录", "前往政务网", "法人用户", "内置单位登录", "属地", "完善单位信息");
    assertThat(open("/help/manual/department").text()).contains("内置单位登录", "以用人单位身份另行注册");
    assertThat(open("/help/manual/bureau").text()).contains("内置单位登录", "起草公告", "撤下");
    assertThat(open("/help/manual/organiser").text()).contains("内置单位登录", "申报条件", "名册与材料");
    assertThat(open("/help/manual/operations").text())
        .contains("账号申请", "账号交付单", "内置账号", "查看申报", "机构与单位", "./ops restore-drill");
  }

  @Test
  void thereIsNoManualForAnybodyElse() {
    assertThat(pages.answer(get("/help/manual/nobody")).status()).isEqualTo(404);
    assertThat(pages.answer(get("/help/manual/..%2Fapplication")).status()).isNotEqualTo(200);
  }
}
