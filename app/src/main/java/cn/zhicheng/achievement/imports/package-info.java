/** Excel lists of achievements, and of rows of one achievement: checked first, then taken over. */
@NullMarked
package cn.zhicheng.achievement.imports;

import org.jspecify.annotations.NullMarked;
