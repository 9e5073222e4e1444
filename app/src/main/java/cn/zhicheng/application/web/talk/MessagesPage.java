package cn.zhicheng.application.web.talk;

import cn.zhicheng.application.talk.Conversation;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The page 「留言」, for both sides.
 *
 * @param official whether a body reads it
 * @param back page it belongs to
 * @param typed text of an attempt that failed
 * @param refused why the last attempt failed; empty otherwise
 */
public record MessagesPage(
    String path,
    String back,
    String number,
    boolean official,
    Conversation talk,
    Verdict mayWrite,
    String typed,
    @Nullable Problems problems,
    String refused) {
  public String lead() {
    return official ? "与申报人的留言，本申报经过的各级审核部门都能看到。留言不能删除。" : "给当前审核环节的留言，本申报经过的各级审核部门都能看到。留言不能删除。";
  }
}
