package cn.zhicheng.ops.seal;

import cn.zhicheng.journal.JournalDigest;
import cn.zhicheng.ops.check.FileDepth;
import cn.zhicheng.ops.check.Invariant;
import cn.zhicheng.ops.check.Offences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every sealed stretch of the journal still is what was sealed. */
@Component
@Order(15)
class SealsInvariant implements Invariant {
  private final JournalDigest journal;
  private final SealBook book;

  SealsInvariant(JournalDigest journal, SealBook book) {
    this.journal = journal;
    this.book = book;
  }

  @Override
  public String name() {
    return "历史记录与封存记录一致，没有缺少";
  }

  @Override
  public long look(FileDepth files, Offences offences) {
    long lines = 0;
    String before = "";
    for (Seal seal : book.all()) {
      var now = journal.of(seal.after(), seal.to(), before);
      lines += now.lines();
      if (!now.hash().equals(seal.hash())) {
        offences.add(
            seal.after() + 1 + "–" + seal.to(),
            "%s 封存 %d 行，现有 %d 行，内容与封存时不同".formatted(seal.sealedAt(), seal.lines(), now.lines()));
      }
      before = seal.hash();
    }
    if (before.isEmpty()) {
      offences.note("还没有封存过（./ops seal），只能发现中间的改动，不能发现末尾的缺失。");
    }
    return lines;
  }
}
