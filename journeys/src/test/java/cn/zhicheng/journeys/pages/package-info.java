/** Pages by what is written on them: labels, buttons, headings. */
@NullMarked
package cn.zhicheng.journeys.pages;

import org.jspecify.annotations.NullMarked;
