package cn.zhicheng.front;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to call, as configured: the product knows no number of its own but the portal's (FAQ-P6).
 *
 * @param hotlines in the order shown
 */
@ConfigurationProperties("zhicheng.front")
public record Hotlines(@DefaultValue List<Hotline> hotlines) {

  /**
   * One number.
   *
   * @param name what to call it for
   * @param phone as dialled
   * @param hours when somebody answers; empty when not said
   */
  public record Hotline(String name, String phone, @DefaultValue("") String hours) {}
}
