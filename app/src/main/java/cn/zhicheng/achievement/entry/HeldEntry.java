package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import java.util.UUID;

/** As much of an entry as a decision needs; held by the transaction in a batch. */
record HeldEntry(
    UUID id, UUID personId, String title, EntrySource source, EntryState state, int version) {
  static HeldEntry of(LibraryEntry entry) {
    return new HeldEntry(
        entry.id(),
        entry.personId(),
        entry.title(),
        entry.source(),
        entry.state(),
        entry.version());
  }
}
