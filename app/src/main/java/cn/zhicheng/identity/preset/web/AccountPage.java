package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.preset.OwnAccount;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.List;

/** The page 「账号与安全」. */
public record AccountPage(OwnAccount account, Actor actor) {
  public List<Detail> about() {
    var last = account.expiresOn();
    return List.of(
        Detail.of("账号", account.loginName()),
        Detail.of("使用人", actor.name()),
        Detail.of("身份", actor.role().label()),
        Detail.of("本次登录时间", ProvinceTime.minute(account.lastSignOn())),
        Detail.of("有效期", last == null ? "长期有效" : "到 " + last + " 为止"));
  }

  public String passwordLine() {
    return account.passwordChangedAt() == null
        ? "尚无本人修改密码的记录。"
        : "上次由本人修改：" + ProvinceTime.minute(account.passwordChangedAt());
  }

  public String factorLine() {
    return account.secondFactor()
        ? "已开启，登录时还要输入手机应用显示的 6 位口令。剩余恢复码 %d 个。".formatted(account.codesLeft())
        : "未开启。开启后，别人即使知道密码也不能登录。";
  }
}
