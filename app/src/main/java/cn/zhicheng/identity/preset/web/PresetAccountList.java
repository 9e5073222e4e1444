package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.preset.PresetAccountState;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「内置账号」.
 *
 * @param q as typed
 * @param chosen null for all states
 * @param after login name this page starts after; null on the first
 */
public record PresetAccountList(
    String q, @Nullable PresetAccountState chosen, Slice<Row> rows, @Nullable String after) {
  /** One line, as shown. */
  public record Row(
      String path,
      String loginName,
      String holder,
      String bodies,
      String roles,
      Tone tone,
      String state,
      String lastSignOn) {}

  public List<Option> states() {
    return Arrays.stream(PresetAccountState.values())
        .map(state -> Option.of(state.name(), state.label()))
        .toList();
  }

  public String state() {
    return chosen == null ? "" : chosen.name();
  }

  public Map<String, String> filters() {
    return Map.of("q", q, "state", state());
  }

  static Tone tone(PresetAccountState state) {
    return switch (state) {
      case ACTIVE -> Tone.SUCCESS;
      case FRESH -> Tone.INFO;
      case LOCKED -> Tone.WARN;
      case EXPIRED -> Tone.NEUTRAL;
      case DISABLED -> Tone.DANGER;
    };
  }
}
