package cn.zhicheng.achievement.imports;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.sheet.Workbooks;
import cn.zhicheng.testing.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Filled lists as people upload them. */
final class Lists {
  static final List<String> PAPERS =
      List.of(
          "论文题目*", "期刊名称*", "年、卷、期*", "发表日期*", "作者身份*", "本人排名*", "ISSN 号", "影响因子", "收录情况", "代表作");
  static final List<String> CASES = List.of("病案号*", "医疗机构*", "入院日期*", "出院日期*", "病案类型*");

  private Lists() {}

  /** A good paper with some cells otherwise: column number, text, and so on. */
  static List<String> paper(String title, Object... changed) {
    List<String> row =
        new ArrayList<>(
            List.of(title, "安徽教育", "2024 年第 5 期", "2024-05-15", "第一作者", "1", "", "", "普通期刊", "是"));
    return with(row, changed);
  }

  static List<String> medical(String recordNo, Object... changed) {
    List<String> row =
        new ArrayList<>(List.of(recordNo, "安徽省立医院", "2020-09-01", "2020-09-10", "危急重"));
    return with(row, changed);
  }

  private static List<String> with(List<String> row, Object... changed) {
    for (int i = 0; i < changed.length; i += 2) {
      row.set((Integer) changed[i], (String) changed[i + 1]);
    }
    return row;
  }

  @SafeVarargs
  static byte[] papers(List<String>... rows) {
    return Workbooks.of(PAPERS, rows);
  }

  @SafeVarargs
  static byte[] cases(List<String>... rows) {
    return Workbooks.of(CASES, rows);
  }

  static Pages.Answer upload(Pages pages, Actor actor, String path, byte[] content) {
    return pages.answer(
        MockMvcRequestBuilders.multipart(path)
            .file(new MockMultipartFile("file", "论文.xlsx", "", content))
            .with(SignedOn.as(actor))
            .with(SecurityMockMvcRequestPostProcessors.csrf()));
  }

  /** The id in a path like {@code /library/imports/…}. */
  static UUID id(Pages.Answer uploaded) {
    String[] parts = uploaded.location().split("/");
    return UUID.fromString(parts[parts.length - 1]);
  }

  @SuppressWarnings("unchecked")
  static List<String>[] many(int count) {
    return Arrays.stream(new int[count])
        .map(i -> 0)
        .mapToObj(i -> paper("论文" + UUID.randomUUID()))
        .toArray(List[]::new);
  }
}
