@NullMarked
package cn.zhicheng.achievement.entry;

import org.jspecify.annotations.NullMarked;
