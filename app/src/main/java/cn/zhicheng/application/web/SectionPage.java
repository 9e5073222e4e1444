package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.TypedText;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One section of the application.
 *
 * @param typed what stands in the fields, by {@link ContentField} name
 * @param profilePhoto where the photo of 「个人中心」 lies, while it may be taken over; else null
 * @param entries approved entries of the category, when the section comes from the library
 * @param limits what the plan asks of the category; empty for nothing
 * @param mayEdit whether it may be written in, and if not, why
 * @param conflict who did what meanwhile; null in peace
 */
public record SectionPage(
    Application application,
    Section section,
    List<ReturnMark> marks,
    List<ContentField> fields,
    Map<String, String> typed,
    List<Detail> profile,
    @Nullable String profilePhoto,
    String specialty,
    List<Option> specialties,
    List<EntryLine> entries,
    String limits,
    Verdict mayEdit,
    Problems problems,
    @Nullable String conflict) {

  /**
   * One library entry to tick.
   *
   * @param outdated the copy in the application is older than the library
   */
  public record EntryLine(
      String id,
      String title,
      List<Detail> rows,
      int files,
      boolean taken,
      boolean representative,
      boolean outdated) {}

  /** 「论文题目」 in front of a mark's text; empty for the section as a whole. */
  public String about(ReturnMark mark) {
    Map<UUID, String> titles =
        entries.stream()
            .collect(Collectors.toMap(e -> UUID.fromString(e.id()), EntryLine::title, (a, b) -> a));
    String about = mark.about(titles);
    return about.isEmpty() ? "" : "「" + about + "」";
  }

  /** What another window stored in the fields that differ here; for the page after a conflict. */
  public List<Detail> elsewhere() {
    return conflict == null
        ? List.of()
        : fields.stream()
            .filter(field ->
                !application
                    .text(field)
                    .equals(TypedText.clean(typed.getOrDefault(field.name(), ""))))
            .map(field -> Detail.of(field.label(), application.text(field)))
            .toList();
  }

  public String path() {
    return "/applications/" + application.id();
  }
}
