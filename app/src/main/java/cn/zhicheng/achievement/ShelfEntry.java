package cn.zhicheng.achievement;

/**
 * An entry as it stands in its person's own library, usable or not yet.
 *
 * @param state only {@link EntryState#APPROVED} ones may be taken over (FAQ-P20)
 */
public record ShelfEntry(EntryState state, ApprovedEntry content) {
  public boolean usable() {
    return state == EntryState.APPROVED;
  }
}
