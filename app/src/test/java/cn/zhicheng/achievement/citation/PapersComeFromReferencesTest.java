package cn.zhicheng.achievement.citation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.ListedEntry;
import cn.zhicheng.achievement.entry.PersonLibrary;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** 「从文献格式导入」: read, shown, begun as drafts; nothing pasted is lost, nothing comes twice. */
@ProductTest
class PapersComeFromReferencesTest {
  private static final String PATH = "/library/PAPER/citations";
  private static final String TWO =
      "[1] 李㛃, 王䶮. 大单元教学[J]. 安徽教育, 2024, 61(5): 12-15.\n" + "[2] 王䶮. 整本书阅读[J]. 语文建设, 2023(2): 3-9.";
  private static final String BAD = "王䶮. 语文课[M]. 合肥: 安徽教育出版社, 2020.";

  @Autowired LibraryCast cast;
  @Autowired Pages pages;
  @Autowired PersonLibrary library;

  private Actor wang;

  @BeforeEach
  void makeCast() {
    wang = cast.personOf(cast.unit("合肥市蜀山区教育体育局"), "王䶮");
  }

  @Test
  void papersAreShownFirstAndBecomeDraftsWithThePersonsPlace() {
    var look = pages.post(wang, PATH, Map.of("text", TWO + "\n" + BAD));
    assertThat(look.text()).contains("找到 2 篇", "您排第 2。", "您排第 1。", "有 1 行没有读懂");
    assertThat(look.page().select("textarea[name=text]").val()).isEqualTo(BAD);
    assertThat(library.counts(wang.person())).isEmpty();

    var taken =
        pages.post(
            wang,
            PATH + "/take",
            Map.of("source", look.page().select("input[name=source]").val(), "pick", "0,1"));
    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.text()).contains("已新增 2 条草稿");
    assertThat(taken.page().select("textarea[name=text]").val()).isEqualTo(BAD);
    assertThat(taken.has("input[name=pick]")).isFalse();
    var drafts =
        library.page(wang.person(), "PAPER", null, null).rows().stream()
            .map(ListedEntry::entry)
            .toList();
    assertThat(drafts)
        .extracting(entry -> entry.payload().get("title"))
        .containsExactly("大单元教学", "整本书阅读");
    assertThat(drafts.getFirst().payload())
        .containsEntry("authorOrder", 2)
        .containsEntry("authorTotal", 2)
        .containsEntry("issue", "2024 年第 61 卷第 5 期")
        .containsEntry("pages", "12-15")
        .doesNotContainKey("role");
    assertThat(drafts.getLast().payload()).containsEntry("role", "第一作者");
  }

  @Test
  void aSecondPressAddsNothingAndWhatIsThereIsMarked() {
    var fields = Map.of("source", TWO, "pick", "0");
    assertThat(pages.post(wang, PATH + "/take", fields).status()).isEqualTo(303);
    assertThat(pages.post(wang, PATH + "/take", fields).text()).contains("已新增 0 条");
    assertThat(library.page(wang.person(), "PAPER", null, null).rows()).hasSize(1);
    assertThat(pages.post(wang, PATH, Map.of("text", TWO)).text()).contains("已在业绩库中");
  }

  @Test
  void filesOfOldChineseProgramsAreRead() {
    byte[] content = TWO.getBytes(Charset.forName("GB18030"));
    var look =
        pages.answer(
            MockMvcRequestBuilders.multipart(PATH)
                .file(new MockMultipartFile("file", "文献.txt", "", content))
                .with(SignedOn.as(wang))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    assertThat(look.text()).contains("找到 2 篇");
  }

  @Test
  void aNumberTheFormDoesNotTakeIsLeftOutAndSaid() {
    String ris = "TY  - JOUR\nAU  - 王䶮\nTI  - 题目\nJO  - 期刊\nPY  - 2024\nSN  - 12345\nER  - \n";
    assertThat(pages.post(wang, PATH, Map.of("text", ris)).text()).contains("ISSN 号“12345”没有带入");
    assertThat(pages.post(wang, PATH + "/take", Map.of("source", ris, "pick", "0")).status())
        .isEqualTo(303);
    assertThat(library.page(wang.person(), "PAPER", null, null).rows().getFirst().entry().payload())
        .doesNotContainKey("issn");
  }

  @Test
  void nothingTooMuchAndOtherCategoriesAreToldAndNothingIsLost() {
    assertThat(pages.post(wang, PATH, Map.of()).status()).isEqualTo(422);
    var tooMuch = pages.post(wang, PATH, Map.of("text", "长".repeat(200_001)));
    assertThat(tooMuch.status()).isEqualTo(422);
    assertThat(tooMuch.page().select("textarea[name=text]").val()).hasSize(200_001);
    assertThat(pages.get(wang, "/library/EDUCATION/citations").text()).contains("不能从文献格式导入");
    assertThat(pages.post(wang, "/library/EDUCATION/citations", Map.of("text", TWO)).status())
        .isEqualTo(409);
  }
}
