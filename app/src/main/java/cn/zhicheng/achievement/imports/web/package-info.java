@NullMarked
package cn.zhicheng.achievement.imports.web;

import org.jspecify.annotations.NullMarked;
