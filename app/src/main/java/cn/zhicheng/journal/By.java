package cn.zhicheng.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acted.
 *
 * @param account null for the system itself
 * @param role label of the role acted in, e.g. 用人单位
 * @param body organisation acted for; empty for individuals
 */
public record By(@Nullable UUID account, String name, String role, String body) {
  public static By system() {
    return new By(null, "系统", "系统", "");
  }

  /** How a person would name the actor: 「合肥市人社局 周敏」. */
  public String spoken() {
    return body.isEmpty() ? name : body + " " + name;
  }
}
