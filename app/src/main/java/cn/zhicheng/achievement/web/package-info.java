@NullMarked
package cn.zhicheng.achievement.web;

import org.jspecify.annotations.NullMarked;
