/** The help centre's texts: questions with their answers, and the manuals. */
@NullMarked
package cn.zhicheng.front.help;

import org.jspecify.annotations.NullMarked;
