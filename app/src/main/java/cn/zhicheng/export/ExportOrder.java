package cn.zhicheng.export;

import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.By;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, by whom.
 *
 * @param organisationId the body it was asked for; null when a person asked for themselves
 * @param personId who asked for themselves; null when a body did
 * @param attempt counts the workers that took it up; only the last one's result counts
 * @param parameters filters of the page it was asked on
 */
public record ExportOrder(
    UUID id,
    UUID account,
    @Nullable UUID organisationId,
    @Nullable UUID personId,
    Role role,
    By by,
    String kind,
    String title,
    int attempt,
    Map<String, String> parameters) {
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /**
   * The body it was asked for.
   *
   * @throws IllegalStateException when a person asked for themselves
   */
  public UUID organisation() {
    if (organisationId == null) {
      throw new IllegalStateException("Export " + id + " is no body's");
    }
    return organisationId;
  }

  /**
   * The person who asked for themselves.
   *
   * @throws IllegalStateException when a body asked
   */
  public UUID person() {
    if (personId == null) {
      throw new IllegalStateException("Export " + id + " is no person's");
    }
    return personId;
  }
}
