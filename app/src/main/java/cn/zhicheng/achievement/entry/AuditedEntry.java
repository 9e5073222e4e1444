package cn.zhicheng.achievement.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in front of its unit.
 *
 * @param person name of whose entry it is
 * @param files in order
 * @param returned how it was returned last, by whichever unit; null when it never was
 * @param notes what happened to it after it was submitted
 * @param shared whether another entry claims something of it too
 * @param elsewhere whether the person belongs to another unit now
 */
public record AuditedEntry(
    LibraryEntry entry,
    String person,
    List<Attachment> files,
    @Nullable EntryReturn returned,
    AuditNotes notes,
    boolean shared,
    boolean elsewhere) {}
