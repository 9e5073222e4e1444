package cn.zhicheng.ops.check;

import java.util.ArrayList;
import java.util.List;

/** What a look found: all are counted, the first are kept to be shown. */
public final class Offences {
  /** As many are shown. */
  public static final int SHOWN = 20;

  private final List<Offence> first = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long count;

  /**
   * One row that breaks the invariant.
   *
   * @param id of the row, by which it is found again
   * @param why in a few words
   */
  public record Offence(String id, String why) {}

  /** Takes one down. */
  public void add(String id, String why) {
    count++;
    if (first.size() < SHOWN) {
      first.add(new Offence(id, why));
    }
  }

  /** Something an operator should know that breaks nothing. */
  public void note(String sentence) {
    notes.add(sentence);
  }

  public long count() {
    return count;
  }

  public List<Offence> first() {
    return List.copyOf(first);
  }

  public List<String> notes() {
    return List.copyOf(notes);
  }
}
