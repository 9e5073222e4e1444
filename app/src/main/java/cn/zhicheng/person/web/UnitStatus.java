package cn.zhicheng.person.web;

import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.web.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the person stands with their unit, and what to do next (FAQ-P11).
 *
 * @param word 待审核, 已绑定, 已退回 or 未绑定
 * @param unit the unit the word is about; empty for none
 * @param next one or two sentences
 * @param opinion why it was returned; empty otherwise
 * @param pending the request that may be withdrawn; null when none waits
 */
public record UnitStatus(
    Tone tone, String word, String unit, String next, String opinion, @Nullable Binding pending) {

  /**
   * Reads the person's requests, newest first.
   *
   * @param names of the units in them
   */
  static UnitStatus of(List<Binding> own, Map<UUID, String> names) {
    Optional<Binding> active = first(own, BindingState.ACTIVE);
    String now = active.map(b -> name(b, names)).orElse("");
    Optional<Binding> pending = first(own, BindingState.PENDING);
    if (pending.isPresent()) {
      return waiting(pending.get(), name(pending.get(), names), now);
    }
    Optional<Binding> latest =
        own.stream().filter(b -> b.status() != BindingState.CANCELLED).findFirst();
    if (latest.isPresent() && latest.get().status() == BindingState.RETURNED) {
      return returned(latest.get(), name(latest.get(), names), now);
    }
    return active.isPresent() ? bound(now) : unbound();
  }

  private static UnitStatus waiting(Binding pending, String unit, String now) {
    String next = "申请已提交，等待单位审核。请联系单位管理员在「人员注册审核」中办理；在此之前可以先录入个人业绩库。" + still(now);
    return new UnitStatus(Tone.WARN, BindingState.PENDING.label(), unit, next, "", pending);
  }

  private static UnitStatus returned(Binding last, String unit, String now) {
    String next = "单位退回了您的申请。请按退回原因修改后重新提交，或者改选其他单位。" + still(now);
    return new UnitStatus(
        Tone.DANGER, BindingState.RETURNED.label(), unit, next, last.opinion(), null);
  }

  private static UnitStatus bound(String unit) {
    return new UnitStatus(
        Tone.SUCCESS,
        BindingState.ACTIVE.label(),
        unit,
        "可以提交业绩给单位审核，也可以申报职称。工作单位有变化时请办理变更。",
        "",
        null);
  }

  private static UnitStatus unbound() {
    return new UnitStatus(
        Tone.NEUTRAL, "未绑定", "", "您还没有绑定工作单位。可以先录入个人业绩库；提交审核和申报职称前，请点击「变更单位」选择单位，由单位审核。", "", null);
  }

  private static String still(String now) {
    return now.isEmpty() ? "" : "审核通过之前，您仍属于「" + now + "」。";
  }

  private static Optional<Binding> first(List<Binding> own, BindingState state) {
    return own.stream().filter(b -> b.status() == state).findFirst();
  }

  private static String name(Binding binding, Map<UUID, String> names) {
    return names.getOrDefault(binding.unitId(), "");
  }
}
