/** The page 「导出任务」. */
@NullMarked
package cn.zhicheng.export.web;

import org.jspecify.annotations.NullMarked;
