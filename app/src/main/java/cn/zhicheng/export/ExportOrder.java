package cn.zhicheng.export;

import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.By;
import java.util.Map;
import java.util.UUID;

/**
 * What was asked for, by whom.
 *
 * @param attempt counts the workers that took it up; only the last one's result counts
 * @param parameters filters of the page it was asked on
 */
public record ExportOrder(
    UUID id,
    UUID account,
    UUID organisation,
    Role role,
    By by,
    String kind,
    String title,
    int attempt,
    Map<String, String> parameters) {
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
