/** Markdown as HTML that harms nobody. */
@NullMarked
package cn.zhicheng.front.text;

import org.jspecify.annotations.NullMarked;
