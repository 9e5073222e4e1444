package cn.zhicheng.application.web.talk;

import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form 「申请退回」.
 *
 * @param top what went wrong with the last attempt; empty otherwise
 */
public record AskPage(
    String path,
    int version,
    List<Option> sections,
    Verdict mayAsk,
    String section,
    String reason,
    @Nullable Problems problems,
    String top) {}
