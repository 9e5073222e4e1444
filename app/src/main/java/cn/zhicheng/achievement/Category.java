package cn.zhicheng.achievement;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of achievement: everything that form, validation, list, detail, audit view, snapshot and
 * print need to know. Made from one file in {@code resources/categories}; a new category needs
 * nothing else.
 *
 * @param code stable name, e.g. {@code EDUCATION}
 * @param version entries keep the version they were written under
 * @param pack {@code GENERAL}, or the industry it belongs to
 * @param series numbers of the title series that use it; empty for all
 * @param position where it stands among the others
 * @param table its nested table; null for none
 * @param title template of the one-line title, with {@code {key}} for values
 * @param columns keys shown in lists
 * @param print how its entries come onto the review form
 * @param enteredBy {@code COMMITTEE} when people only look at it; empty when they enter it
 * @param importable whether people may fill a template and import it (FAQ-P25, P26)
 * @param fetchable whether some entries come by 提取; then lists show the column 来源 (FAQ-P23)
 */
public record Category(
    String code,
    int version,
    String name,
    String pack,
    List<String> series,
    int position,
    String description,
    String title,
    List<String> columns,
    Print print,
    String enteredBy,
    boolean fetchable,
    List<Field> fields,
    List<OrderRule> orderRules,
    List<Slot> slots,
    boolean importable,
    @Nullable Table table) {
  /** The pack that everybody has. */
  public static final String GENERAL = "GENERAL";

  /** Who enters what people only look at. */
  public static final String COMMITTEE = "COMMITTEE";

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST_TITLE = 300;

  /**
   * The field of this key.
   *
   * @throws NotFoundException when there is none
   */
  public Field field(String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Field " + key + " of " + code));
  }

  /** Whether people only look at it. */
  public boolean byCommittee() {
    return enteredBy.equals(COMMITTEE);
  }

  /** Whether it stands under 「行业专用」 (FAQ-P25). */
  public boolean industry() {
    return !pack.equals(GENERAL);
  }

  /**
   * Its nested table, where one is needed to go on.
   *
   * @throws RefusedException when it has none
   */
  public Table rows() {
    if (table == null) {
      throw new RefusedException(Refusal.of("NO_TABLE", "「" + name + "」没有需要逐条录入的明细。"));
    }
    return table;
  }

  /** The columns of its Excel template, in order. */
  public List<Field> excelFields() {
    return fields.stream().filter(field -> field.excel() && field.typed()).toList();
  }

  /** The attachment place of this key; empty when there is none. */
  public Optional<Slot> slot(String key) {
    return slots.stream().filter(slot -> slot.key().equals(key)).findFirst();
  }

  /** Whether people of this title series use it. */
  public boolean serves(String seriesNo) {
    return series.isEmpty() || series.contains(seriesNo);
  }

  /** The one line that stands for an entry in lists, tasks and messages; at most 300 characters. */
  public String titleOf(Map<String, ?> payload) {
    String line = BLANKS.matcher(filled(payload)).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }

  private String filled(Map<String, ?> payload) {
    var line = new StringBuilder();
    int done = 0;
    for (var place = PLACE.matcher(title); place.find(); done = place.end()) {
      line.append(title, done, place.start()).append(word(payload, place.group(1)));
    }
    return line.append(title, done, title.length()).toString();
  }

  private String word(Map<String, ?> payload, String key) {
    Object value = payload.get(key);
    return value == null ? "" : EntryRows.words(field(key), value);
  }
}
