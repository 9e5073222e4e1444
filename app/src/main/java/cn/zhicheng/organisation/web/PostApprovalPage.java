package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.PostApprovalForm;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.FileChip;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages 「新增岗位核准信息」 and its last look before submitting.
 *
 * @param sheet the stored 岗位核准表; null until one is uploaded
 */
public record PostApprovalPage(
    PostApprovalForm typed,
    List<Integer> years,
    @Nullable FileChip sheet,
    @Nullable Problems problems,
    @Nullable String alert) {

  public List<Option> yearOptions() {
    return years.stream().map(y -> Option.of(y.toString(), y + " 年度")).toList();
  }

  public List<FileChip> sheets() {
    return sheet == null ? List.of() : List.of(sheet);
  }

  /** Everything that will be unchangeable, for the last look. */
  public List<Detail> details() {
    return List.of(
        Detail.of("核准年度", typed.year() + " 年度"),
        Detail.of("正高级岗位数", typed.seniorFull()),
        Detail.of("副高级岗位数", typed.seniorAssoc()),
        Detail.of("中级岗位数", typed.mid()),
        Detail.of("初级岗位数", typed.junior()),
        Detail.of("正高级已聘人数", typed.employedFull()),
        Detail.of("副高级已聘人数", typed.employedAssoc()),
        Detail.of("中级已聘人数", typed.employedMid()),
        Detail.of("初级已聘人数", typed.employedJunior()),
        sheet == null ? Detail.of("岗位核准表", "") : Detail.link("岗位核准表", sheet.name(), sheet.href()));
  }

  PostApprovalPage with(Problems found) {
    return new PostApprovalPage(typed, years, sheet, found, null);
  }

  PostApprovalPage with(String sentence) {
    return new PostApprovalPage(typed, years, sheet, null, sentence);
  }
}
