package cn.zhicheng.person.web;

import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.Person;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page where one request is audited.
 *
 * @param mayRelease whether the unit may let the person go; looked at for bound people only
 * @param opinion as typed; empty at first
 * @param reason to let the person go, as typed
 * @param alert why what was sent could not be done; null when it could
 */
public record BindingPage(
    Binding binding,
    Person person,
    String series,
    boolean open,
    Verdict mayRelease,
    List<TimelineNode> history,
    String opinion,
    String reason,
    @Nullable Problems problems,
    @Nullable String alert) {

  /**
   * The person, as long as they belong, or ask to belong, to the unit: nobody else's data are any
   * business of it.
   */
  public List<Detail> who() {
    if (!concerned()) {
      return List.of(Detail.of("姓名", person.name()));
    }
    return List.of(
        Detail.of("姓名", person.name()),
        Detail.of("性别", person.sex()),
        Detail.of("出生日期", person.birthDate().toString()),
        Detail.of("证件号码", person.maskedIdNo()),
        Detail.of("手机号码", person.maskedMobile()),
        Detail.of("民族", person.ethnicity()),
        Detail.of("参加工作时间", person.workStart()),
        Detail.of("申报系列", series));
  }

  /** Whether the person belongs, or asks to belong, to the unit by this request. */
  public boolean concerned() {
    return binding.status() == BindingState.PENDING || binding.status() == BindingState.ACTIVE;
  }

  public List<Detail> asked() {
    return List.of(
        Detail.of("申请类型", binding.kind().label()),
        Detail.of("人员类别", binding.personnelKind()),
        Detail.of("岗位", binding.post()),
        Detail.of("申请说明", binding.reason()));
  }

  public Tone tone() {
    return switch (binding.status()) {
      case PENDING -> Tone.WARN;
      case ACTIVE -> Tone.SUCCESS;
      case RETURNED -> Tone.DANGER;
      case CANCELLED, ENDED -> Tone.NEUTRAL;
    };
  }

  /** Where the list goes back to. */
  public String list() {
    return switch (binding.status()) {
      case ACTIVE, RETURNED, ENDED -> "/bindings?state=" + binding.status();
      case PENDING, CANCELLED -> "/bindings?state=" + BindingState.PENDING;
    };
  }

  /** Whether 「解除绑定」 has a place on the page. */
  public boolean bound() {
    return binding.status() == BindingState.ACTIVE;
  }

  /** Whether the form to let the person go was sent and came back. */
  public boolean releasing() {
    return !reason.isEmpty() || (problems != null && problems.of("reason") != null);
  }

  BindingPage typed(String opinion, String reason) {
    return copy(opinion, reason, null, null);
  }

  BindingPage with(Problems found) {
    return copy(opinion, reason, found, null);
  }

  BindingPage with(String sentence) {
    return copy(opinion, reason, null, sentence);
  }

  private BindingPage copy(
      String opinion, String reason, @Nullable Problems found, @Nullable String sentence) {
    return new BindingPage(
        binding, person, series, open, mayRelease, history, opinion, reason, found, sentence);
  }
}
