/** Pages 「审核进度」 and 「统计」. */
@NullMarked
package cn.zhicheng.application.web.board;

import org.jspecify.annotations.NullMarked;
