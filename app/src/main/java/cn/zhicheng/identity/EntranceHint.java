package cn.zhicheng.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal is told which of its boxes to open.
 *
 * @param parameter of the sign-on request; empty for providers with one box for all
 * @param person its value for 「个人登录」
 * @param unit its value for 「单位登录」
 */
@ConfigurationProperties("zhicheng.portal.entrance")
record EntranceHint(
    @DefaultValue("login_hint") String parameter,
    @DefaultValue("personal") String person,
    @DefaultValue("legal") String unit) {

  String of(Entrance entrance) {
    return entrance == Entrance.UNIT ? unit : person;
  }
}
