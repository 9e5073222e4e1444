package cn.zhicheng.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A template of one printed cell: {@code {key}} stands for a value, {@code {key?words}} for words
 * while a box is ticked, and a part in square brackets is left out when one of its values is empty.
 */
public record CellText(String template) {
  private static final Pattern GROUP = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\?([^{}]+))?}");
  private static final Pattern LEFT_OVER = Pattern.compile("^[，；、\\s]+");

  /** What it takes its values from. */
  public Set<String> keys() {
    return PLACE
        .matcher(template)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toSet());
  }

  /** Whether every bracket and brace has its other half. */
  boolean balanced() {
    String rest = PLACE.matcher(GROUP.matcher(template).replaceAll("$1")).replaceAll("");
    return rest.chars().noneMatch(c -> "[]{}".indexOf(c) >= 0);
  }

  /**
   * The cell of one entry or row.
   *
   * @param own what the form itself knows, such as the number of the row; key to words
   */
  public String of(List<Field> fields, Map<String, Object> payload, Map<String, String> own) {
    var out = new StringBuilder();
    int at = 0;
    Matcher group = GROUP.matcher(template);
    while (group.find()) {
      out.append(filled(template.substring(at, group.start()), fields, payload, own).words());
      Filled inside = filled(group.group(1), fields, payload, own);
      out.append(inside.whole() ? inside.words() : "");
      at = group.end();
    }
    out.append(filled(template.substring(at), fields, payload, own).words());
    return tidy(out.toString());
  }

  private record Filled(String words, boolean whole) {}

  private static Filled filled(
      String text, List<Field> fields, Map<String, Object> payload, Map<String, String> own) {
    var empty = new ArrayList<String>();
    String words =
        PLACE
            .matcher(text)
            .replaceAll(place -> {
              String value = value(place.group(1), fields, payload, own);
              if (value.isEmpty()) {
                empty.add(place.group(1));
              }
              boolean ticked = place.group(2) != null && !value.isEmpty();
              return Matcher.quoteReplacement(ticked ? place.group(2) : value);
            });
    return new Filled(words, empty.isEmpty());
  }

  /** A box that is not ticked says nothing. */
  private static String value(
      String key, List<Field> fields, Map<String, Object> payload, Map<String, String> own) {
    if (own.containsKey(key)) {
      return own.getOrDefault(key, "");
    }
    Optional<Field> field = fields.stream().filter(each -> each.key().equals(key)).findFirst();
    return field
        .filter(
            each -> each.type() != FieldType.BOOL || Boolean.TRUE.equals(payload.get(each.key())))
        .map(each -> EntryRows.value(each, payload))
        .orElse("");
  }

  /** No empty lines, no blanks in a row, no comma left over at the start of a line. */
  private static String tidy(String text) {
    return Stream.of(text.split("\n", -1))
        .map(line -> LEFT_OVER.matcher(line.replaceAll(" +", " ")).replaceAll("").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
