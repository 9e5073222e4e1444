package cn.zhicheng.application;

import java.util.UUID;

/**
 * One level of an application's own route, frozen at its first submission.
 *
 * @param bodyName name of the body today, as are {@code contact} and {@code contactPhone}
 */
public record Step(
    int seq,
    String code,
    String label,
    UUID bodyId,
    String bodyName,
    String contact,
    String contactPhone) {
  public boolean isUnit() {
    return code.equals("U");
  }
}
