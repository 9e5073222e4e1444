@NullMarked
package cn.zhicheng.achievement.access;

import org.jspecify.annotations.NullMarked;
