package cn.zhicheng.ops.check;

import cn.zhicheng.journal.JournalChains;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No line of the history was changed, put in or taken out of the middle. */
@Component
@Order(10)
class ChainInvariant implements Invariant {
  private final JournalChains chains;

  ChainInvariant(JournalChains chains) {
    this.chains = chains;
  }

  @Override
  public String name() {
    return "历史记录逐行相连，没有改动";
  }

  @Override
  public long look(FileDepth files, Offences offences) {
    return chains.each(broken ->
        offences.add(
            broken.subjectId().toString(),
            broken.subjectKind() + " 第 " + broken.seq() + " 行（编号 " + broken.line() + "）与前后不符"));
  }
}
