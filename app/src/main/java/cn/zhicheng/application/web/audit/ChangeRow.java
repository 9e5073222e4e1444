package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.Difference;
import cn.zhicheng.application.Letter;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Tone;
import java.util.List;

/**
 * One changed field or entry in 「与您上次审核时相比」.
 *
 * @param kind 新增, 修改 or 删除
 */
public record ChangeRow(String section, String title, String kind, Tone tone, List<Detail> lines) {
  static List<ChangeRow> of(Difference difference) {
    return difference.sections().stream()
        .flatMap(section -> section.blocks().stream().map(block -> row(section.label(), block)))
        .toList();
  }

  private static ChangeRow row(String section, Difference.BlockChange block) {
    return new ChangeRow(
        section,
        block.title(),
        block.kind().label(),
        tone(block.kind()),
        block.key().equals("PHOTO")
            ? List.of(Detail.of("电子照片", "已更换为新照片"))
            : block.lines().stream()
                .filter(line -> !line.label().equals(Letter.DOCUMENT))
                .map(line -> detail(block.kind(), line))
                .toList());
  }

  private static Detail detail(Difference.Kind kind, Difference.LineChange line) {
    return switch (kind) {
      case ADDED -> Detail.of(line.label(), line.now());
      case REMOVED -> Detail.of(line.label(), line.before());
      case CHANGED -> Detail.compared(line.label(), line.now(), line.before());
    };
  }

  private static Tone tone(Difference.Kind kind) {
    return switch (kind) {
      case ADDED -> Tone.SUCCESS;
      case REMOVED -> Tone.DANGER;
      case CHANGED -> Tone.WARN;
    };
  }
}
