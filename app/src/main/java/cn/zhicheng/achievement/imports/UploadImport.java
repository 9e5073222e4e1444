package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an uploaded list to be checked; nothing of it is in the library yet (FAQ-P25, P26). */
@Component
public class UploadImport {
  private static final long MEGABYTE = 1024L * 1024;
  private static final int LONGEST_NAME = 200;
  private final ImportTargets targets;
  private final ImportStore store;
  private final Clock clock;

  UploadImport(ImportTargets targets, ImportStore store, Clock clock) {
    this.targets = targets;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Keeps it and says what to read.
   *
   * @throws RefusedException when the target takes none, or another list of this person is being
   *     read
   * @throws InvalidException under {@code file} when it is too large or empty
   */
  @Transactional
  public LibraryImport upload(Actor actor, ImportTarget target, String name, byte[] content) {
    targets.verdict(actor.person(), target).orThrow();
    new Problems()
        .check(content.length == 0, "file", "请选择填好的 Excel 文件。")
        .check(
            content.length > ImportTarget.MEGABYTES * MEGABYTE,
            "file",
            "文件超过 " + ImportTarget.MEGABYTES + " MB，请删去多余内容或分成几个文件上传。")
        .orThrow();
    LibraryEntry entry = target.entry();
    UUID entryId = entry == null ? null : entry.id();
    store.clear(actor.person(), target.category().code(), entryId);
    var list =
        new LibraryImport(
            Ids.next(),
            actor.person(),
            target.category().code(),
            target.category().version(),
            entryId,
            entry == null ? null : Integer.valueOf(entry.version()),
            name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name,
            ImportState.READING,
            Ids.next(),
            "",
            0,
            0,
            0,
            0,
            clock.instant(),
            0);
    if (!store.add(list, content)) {
      throw running();
    }
    return list;
  }

  /** One at a time for each person. */
  static RefusedException running() {
    return new RefusedException(Refusal.of("IMPORT_RUNNING", "您的另一份文件正在检查，请等它检查完再上传。"));
  }
}
