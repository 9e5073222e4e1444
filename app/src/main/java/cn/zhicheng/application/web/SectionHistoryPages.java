package cn.zhicheng.application.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.Revision;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.SectionHistory;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills 「历史版本」. */
@Component
class SectionHistoryPages {
  private static final int EXCERPT = 40;
  private final CategoryCatalogue catalogue;

  SectionHistoryPages(CategoryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param look id of the version to show; null for the newest
   * @throws NotFoundException for a section nobody types into, and a version it has not
   */
  SectionHistoryPage page(SectionHistory.View view, String code, @Nullable Long look) {
    Section section =
        Section.of(catalogue, code).orElseThrow(() -> new NotFoundException("No section " + code));
    List<Revision> versions = view.versions();
    Revision shown =
        look == null
            ? versions.stream().findFirst().orElse(null)
            : versions.stream()
                .filter(each -> each.id() == look)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No version " + look));
    String path = "/applications/" + view.application().id() + "/sections/" + code + "/history";
    return new SectionHistoryPage(
        view.application(),
        section,
        versions.stream().map(each -> line(each, path, each.equals(shown))).toList(),
        shown == null ? null : shown(shown, code, view),
        ApplyAccess.mayEdit(view.application()));
  }

  private static SectionHistoryPage.Line line(Revision version, String path, boolean shown) {
    String id = String.valueOf(version.id());
    return new SectionHistoryPage.Line(
        id, what(version), excerpt(version), path + "?look=" + id, shown);
  }

  private static String what(Revision version) {
    return ProvinceTime.minute(version.at()) + "「" + version.act().label() + "」之前";
  }

  private static String excerpt(Revision version) {
    String text =
        version.content().values().stream().max(Comparator.comparingInt(String::length)).orElse("");
    int end = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
    return text.isEmpty() ? "（空白）" : text.substring(0, end) + (end < text.length() ? "……" : "");
  }

  private static SectionHistoryPage.Shown shown(
      Revision version, String code, SectionHistory.View view) {
    List<Detail> rows =
        ContentField.of(code).stream().map(field -> row(field, version, view)).toList();
    return new SectionHistoryPage.Shown(String.valueOf(version.id()), what(version), rows);
  }

  private static Detail row(ContentField field, Revision version, SectionHistory.View view) {
    String then = version.content().getOrDefault(field.name(), "");
    boolean same = then.equals(view.now().getOrDefault(field.name(), ""));
    String words = field.problem(then).isEmpty() ? "" : "（超过字数）";
    return Detail.of(field.label() + (same ? "（与现在相同）" : "（与现在不同）") + words, then);
  }
}
