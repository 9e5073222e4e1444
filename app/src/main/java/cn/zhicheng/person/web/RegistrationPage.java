package cn.zhicheng.person.web;

import cn.zhicheng.person.PersonRegistration;
import cn.zhicheng.person.PortalIdentity;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「个人注册」.
 *
 * @param unit the chosen unit; null while none is
 * @param problems null when nothing was sent yet
 */
public record RegistrationPage(
    PortalIdentity identity,
    PersonRegistration typed,
    @Nullable UnitHit unit,
    List<Option> ethnicities,
    List<Option> series,
    List<Option> personnelKinds,
    @Nullable Problems problems) {

  /** What the portal told, read-only. */
  public List<Detail> portal() {
    List<Detail> rows = new ArrayList<>();
    rows.add(Detail.of("姓名", identity.name()));
    rows.add(Detail.of("证件类型", identity.idType().label()));
    rows.add(Detail.of("证件号码", identity.maskedIdNo()));
    if (!identity.asksBirth()) {
      rows.add(Detail.of("性别", identity.sex()));
      rows.add(
          Detail.of("出生日期", identity.birthDate() == null ? "" : identity.birthDate().toString()));
    }
    return rows;
  }

  /** 是 / 否. */
  public static List<Option> yesNo() {
    return List.of(
        new Option("true", "是", "现在选择单位，提交后由单位审核。"),
        new Option("false", "否", "单位还没有在本系统注册，或者以后再选。"));
  }

  RegistrationPage with(Problems found) {
    return new RegistrationPage(identity, typed, unit, ethnicities, series, personnelKinds, found);
  }
}
