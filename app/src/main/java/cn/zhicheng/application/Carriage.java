package cn.zhicheng.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that comes over from the application before.
 *
 * @param from that application
 * @param content of the new application, with what comes
 * @param items copies that come in addition, made from the library as it stands now
 * @param letters documents of the referees' letters that come
 * @param lines what comes and what does not
 */
public record Carriage(
    Application from,
    Map<String, String> content,
    List<Item> items,
    List<UUID> letters,
    List<Carried> lines) {
  public boolean comes() {
    return lines.stream().anyMatch(Carried::comes);
  }
}
