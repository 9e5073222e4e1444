package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Section;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One section of the application.
 *
 * @param typed what stands in the fields, by {@link ContentField} name
 * @param profilePhoto where the photo of 「个人中心」 lies, while it may be taken over; else null
 * @param items what the library has for it, when the section comes from the library; else null
 * @param letters where the referees' letters go, in 「破格材料」; else empty
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
    @Nullable ItemsPart items,
    List<LetterField> letters,
    Verdict mayEdit,
    Problems problems,
    @Nullable String conflict) {

  public String path() {
    return "/applications/" + application.id();
  }
}
