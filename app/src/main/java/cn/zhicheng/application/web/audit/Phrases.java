package cn.zhicheng.application.web.audit;

import cn.zhicheng.identity.Role;
import java.util.List;

/** Opinions to start from, by who writes them. */
final class Phrases {
  private static final String MEND = "申报材料中有需要修改的内容，请按标记逐项修改后重新提交。";

  private Phrases() {}

  static List<String> of(Role role) {
    return switch (role) {
      case UNIT ->
          List.of("经审核，申报材料真实、完整，符合申报条件，已在单位内部公示且无异议，同意推荐申报。", "经核对原件和本人档案，所填信息属实，同意推荐申报。", MEND);
      case ORGANISER -> List.of("经审核，申报材料符合本次评审条件，同意受理。", "申报材料齐全，各级审核手续完备，同意提交评审。", MEND);
      default -> List.of("经审核，申报材料齐全，符合申报条件，同意上报。", "各级审核意见一致，材料真实有效，同意上报。", MEND);
    };
  }
}
