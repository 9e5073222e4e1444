package cn.zhicheng.person.web;

import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.OwnBinding;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Where the person stands with their unit, and what to do next (FAQ-P11).
 *
 * @param word 待审核, 已绑定, 已退回, 已解除 or 未绑定
 * @param unit the unit the word is about; empty for none
 * @param next one or two sentences
 * @param reasonLabel what the reason is one for
 * @param reason why it was returned or ended; empty otherwise
 * @param pending the request that may be withdrawn; null when none waits
 * @param awaited the unit the person waits for; null when none
 */
public record UnitStatus(
    Tone tone,
    String word,
    String unit,
    String next,
    String reasonLabel,
    String reason,
    @Nullable Binding pending,
    @Nullable AwaitedStatus awaited) {

  static UnitStatus of(UnitStanding standing) {
    return standing
        .pending()
        .map(asked -> waiting(asked, standing))
        .or(() -> standing.returned().map(asked -> returned(asked, standing)))
        .or(() -> standing.bound().map(UnitStatus::bound))
        .or(() -> standing.released().map(UnitStatus::released))
        .orElseGet(UnitStatus::unbound);
  }

  private static UnitStatus waiting(OwnBinding asked, UnitStanding standing) {
    String next =
        asked.unit().bindable()
            ? "申请已提交，等待单位审核。请联系单位管理员在「人员注册审核」中办理；在此之前可以先录入个人业绩库。"
            : "该单位目前%s，暂时不能审核您的申请。您可以撤回申请，改选其他单位。".formatted(asked.unit().status().label());
    return new UnitStatus(
        Tone.WARN,
        BindingState.PENDING.label(),
        asked.unit().name(),
        next + still(standing),
        "",
        "",
        asked.binding(),
        null);
  }

  private static UnitStatus returned(OwnBinding asked, UnitStanding standing) {
    String next = "单位退回了您的申请。请按退回原因修改后重新提交，或者改选其他单位。" + still(standing);
    return plain(
        Tone.DANGER, BindingState.RETURNED, asked, next, "退回原因", asked.binding().opinion());
  }

  private static UnitStatus bound(OwnBinding bound) {
    boolean inUse = bound.unit().bindable();
    String next =
        inUse
            ? "可以提交业绩给单位审核，也可以申报职称。工作单位有变化时请办理变更。"
            : "该单位目前%s，请办理变更，选择现在的工作单位。".formatted(bound.unit().status().label());
    return plain(inUse ? Tone.SUCCESS : Tone.WARN, BindingState.ACTIVE, bound, next, "", "");
  }

  private static UnitStatus released(OwnBinding former) {
    String reason = former.binding().releaseReason();
    String next = "单位已解除与您的绑定。审核通过的业绩不受影响；提交审核和申报职称前，请点击「变更单位」选择现在的工作单位。";
    return plain(
        Tone.DANGER, BindingState.ENDED, former, next, "解除原因", reason == null ? "" : reason);
  }

  private static UnitStatus unbound() {
    String next = "您还没有绑定工作单位。可以先录入个人业绩库；提交审核和申报职称前，请点击「变更单位」选择单位，由单位审核。";
    return new UnitStatus(Tone.NEUTRAL, "未绑定", "", next, "", "", null, null);
  }

  private static UnitStatus plain(
      Tone tone, BindingState state, OwnBinding about, String next, String label, String reason) {
    return new UnitStatus(
        tone, state.label(), about.unit().name(), next, label, reason, null, null);
  }

  private static String still(UnitStanding standing) {
    return standing.bound().map(now -> "审核通过之前，您仍属于「" + now.unit().name() + "」。").orElse("");
  }

  UnitStatus with(@Nullable AwaitedStatus unit) {
    return new UnitStatus(tone, word, this.unit, next, reasonLabel, reason, pending, unit);
  }
}
