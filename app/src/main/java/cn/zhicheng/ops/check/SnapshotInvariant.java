package cn.zhicheng.ops.check;

import cn.zhicheng.application.SubmissionHashes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was submitted still is what its receipt was made of. */
@Component
@Order(20)
class SnapshotInvariant implements Invariant {
  private final SubmissionHashes submissions;

  SnapshotInvariant(SubmissionHashes submissions) {
    this.submissions = submissions;
  }

  @Override
  public String name() {
    return "申报快照与回执的校验值一致";
  }

  @Override
  public long look(FileDepth files, Offences offences) {
    return submissions.each((application, round) ->
        offences.add(application.toString(), "第 " + round + " 轮快照与回执的校验值不同"));
  }
}
