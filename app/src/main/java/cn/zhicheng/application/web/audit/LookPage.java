package cn.zhicheng.application.web.audit;

import cn.zhicheng.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The page where operations say what they must look at and why.
 *
 * @param problems null when nothing was sent yet
 */
public record LookPage(String number, String reason, @Nullable Problems problems) {
  static final String PATH = "/operations/look";
}
