package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.preset.PresetAccount;
import cn.zhicheng.identity.preset.PresetAccountState;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one kept account.
 *
 * @param typed what was typed into the form that was refused; empty at first
 * @param alert why what was sent could not be done; null when it could
 */
public record PresetAccountPage(
    PresetAccount account,
    PresetAccountState state,
    Verdict mayManage,
    Verdict mayDisable,
    Verdict mayEnable,
    Verdict mayResetFactor,
    List<TimelineNode> history,
    Typed typed,
    @Nullable Problems problems,
    @Nullable String alert) {

  /** What the forms of this page carry. */
  public record Typed(
      @Nullable String reason,
      @Nullable String expiresOn,
      @Nullable String holder,
      @Nullable String idNo) {
    static final Typed NOTHING = new Typed(null, null, null, null);
  }

  public String path() {
    return "/preset-accounts/" + account.id();
  }

  public Tone tone() {
    return PresetAccountList.tone(state);
  }

  public String reason() {
    return typed.reason() == null ? "" : typed.reason();
  }

  public String holder() {
    return typed.holder() == null ? "" : typed.holder();
  }

  public String idNo() {
    return typed.idNo() == null ? "" : typed.idNo();
  }

  /** As typed, else as stored. */
  public String expiresOn() {
    if (typed.expiresOn() != null) {
      return typed.expiresOn();
    }
    return account.expiresOn() == null ? "" : account.expiresOn().toString();
  }

  public List<Detail> about() {
    var rows = new ArrayList<Detail>();
    rows.add(Detail.of("账号", account.loginName()));
    rows.add(Detail.of("使用人", account.holder()));
    rows.add(Detail.of("使用人身份证", account.holderKnown() ? "已登记（只用于回避本人材料，不显示）" : "未登记"));
    rows.add(Detail.of("代表机构", account.bodies()));
    rows.add(Detail.of("身份", account.roles()));
    rows.add(
        Detail.of(
            "最近登录",
            account.lastSignOn() == null ? "从未登录" : ProvinceTime.minute(account.lastSignOn())));
    rows.add(
        Detail.of(
            "有效期", account.expiresOn() == null ? "长期有效" : "到 " + account.expiresOn() + " 为止"));
    rows.add(Detail.of("动态口令", account.secondFactor() ? "已开启" : "未开启"));
    if (account.disabled()) {
      rows.add(Detail.of("停用原因", account.disabledReason()));
    }
    if (state == PresetAccountState.LOCKED) {
      rows.add(Detail.of("锁定到", ProvinceTime.minute(account.lockedUntil())));
    }
    return rows;
  }
}
