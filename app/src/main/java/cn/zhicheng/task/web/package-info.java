/** The page 「任务中心」. */
@NullMarked
package cn.zhicheng.task.web;

import org.jspecify.annotations.NullMarked;
