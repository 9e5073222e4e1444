package cn.zhicheng.application.web.talk;

import cn.zhicheng.application.talk.AskedReturn;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a body answers 「申请退回」.
 *
 * @param asked the open request; null when none is
 */
public record AnswerPage(
    String path,
    String number,
    int version,
    @Nullable AskedReturn asked,
    List<Detail> lines,
    Verdict mayAnswer,
    String typed,
    @Nullable Problems problems,
    String top) {}
