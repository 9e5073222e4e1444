package cn.zhicheng.application.web;

import cn.zhicheng.application.Receipts;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Tone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 「核对回执」.
 *
 * @param answer null before anything was asked
 */
public record CheckPage(String number, String hash, @Nullable Answer answer) {

  /** What was found, as people read it. */
  public record Answer(Tone tone, String title, String sentence) {
    static Answer of(Optional<Receipts.Check> found) {
      return found
          .map(Answer::of)
          .orElseGet(
              () -> new Answer(Tone.WARN, "没有找到一致的提交", "您的申报中没有编号和校验码都一致的提交，请核对是否填写完整。校验码共 64 位。"));
    }

    private static Answer of(Receipts.Check check) {
      String which =
          "编号 %s，第 %d 次提交，%s。"
              .formatted(
                  check.application().number(),
                  check.submission().round(),
                  ProvinceTime.second(check.submission().submittedAt()));
      return check.intact()
          ? new Answer(Tone.SUCCESS, "核对一致", which + "系统中保存的内容与提交时完全相同。")
          : new Answer(Tone.DANGER, "内容与提交时不同", which + "系统中保存的内容与回执不符，请立即联系系统运维。");
    }
  }
}
