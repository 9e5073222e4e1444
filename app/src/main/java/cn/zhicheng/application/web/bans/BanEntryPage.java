package cn.zhicheng.application.web.bans;

import cn.zhicheng.application.bans.BanForm;
import cn.zhicheng.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The form 「录入申报限制」.
 *
 * @param alert why what was sent could not be done; null when it could
 */
public record BanEntryPage(BanForm typed, @Nullable Problems problems, @Nullable String alert) {}
