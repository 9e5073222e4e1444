package cn.zhicheng.identity;

import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.time.Instant;
import java.util.List;

/**
 * 「账号交付单」: handed to the holder on paper. It is the answer to the request that made the password
 * and nothing keeps it: no address, no session, no log.
 *
 * @param body empty for operations
 * @param back the page to go on with
 */
public record DeliverySlip(
    String body,
    String role,
    String holder,
    String loginName,
    InitialPassword password,
    Instant at,
    String by,
    String back) {

  /** The template that shows it. */
  public static final String VIEW = "identity/slip";

  public List<Detail> details() {
    return List.of(
        Detail.of("机构名称", body),
        Detail.of("账号身份", role),
        Detail.of("使用人", holder),
        Detail.of("登录方式", "内置单位登录"),
        Detail.of("账号", loginName),
        Detail.of("制单时间", ProvinceTime.minute(at)),
        Detail.of("制单人", by));
  }

  /** Says nothing: it must not end in a log. */
  @Override
  public String toString() {
    return "DeliverySlip";
  }
}
